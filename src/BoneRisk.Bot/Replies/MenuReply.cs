using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>Greeting and help: what this is, what to type at any time.</summary>
public sealed class MenuReply(Words words, CardLibrary cards)
{
    public IMessageActivity Welcome() => Card("welcome", []);

    public IMessageActivity Help(Session session)
    {
        var buttons = Buttons.For("help", session);
        return Card("help",
        [
            buttons.Command(words["help.menu"], "menu"),
            buttons.Command(words["help.human"], "human"),
            buttons.Command(words["help.startOver"], "startOver"),
            buttons.Command(words["help.deleteData"], "deleteData"),
        ]);
    }

    private IMessageActivity Card(string kind, JsonObject[] actions) =>
        ParagraphsReply.Create(cards, Reply.Kind(kind), words[$"{kind}.title"], words[$"{kind}.text"], actions);
}
