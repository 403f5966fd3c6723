using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>The offer of a reminder, and the reminder: nothing about health, because others may see a notification.</summary>
public sealed class ReminderReply(Words words, CardLibrary cards, Walk walk)
{
    /// <param name="session">Whose buttons they are.</param>
    /// <param name="text">How often and when it would come.</param>
    public IMessageActivity Offer(Session session, string text) =>
        Card(words["remind.offerTitle"], text, Buttons(session).Command(words["remind.me"], "remindMe"));

    public IMessageActivity Due(Session session)
    {
        var buttons = Buttons(session);
        return Card(
            Where(session), words["remind.asked"],
            buttons.Command(words["remind.carryOn"], "continue"), buttons.Command(words["remind.not"], "doNotRemindMe"));
    }

    private static Buttons Buttons(Session session) => Replies.Buttons.For(session.Asking ?? "menu", session);

    private string Where(Session session)
    {
        if (walk.Next(session) is not { } question)
        {
            return words["remind.dueAtEnd"];
        }

        var (step, of) = walk.Progress(question, session);
        return words.Say("remind.due", ("step", step), ("of", of));
    }

    private IMessageActivity Card(string title, string text, params JsonObject[] actions) =>
        ParagraphsReply.Create(cards, Reply.Kind("notice"), title, text, actions);
}
