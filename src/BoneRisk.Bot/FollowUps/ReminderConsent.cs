using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.FollowUps;

/// <summary>A person is reminded only after saying so: offered once, switched on and off at any moment.</summary>
public sealed class ReminderConsent(FollowUpRules rules, ReminderReply replies, Words words)
{
    /// <summary>Offers it where it is possible, once, after the first answer: whoever vanishes later was asked.</summary>
    public async Task OfferAsync(ITurnContext turn, Session session, CancellationToken cancellationToken)
    {
        if (rules.CanReach(turn.Activity) && FollowUpRules.IsUnfinished(session)
            && session.Reminder is { Offered: false, Wanted: false })
        {
            session.Reminder.Offered = true;
            await turn.SendActivityAsync(replies.Offer(session, Say("remind.offer")), cancellationToken);
        }
    }

    /// <returns>What to tell the person.</returns>
    public string Switch(IActivity activity, Session session, bool on)
    {
        if (!on)
        {
            session.Reminder.Wanted = false;
            return words["remind.off"];
        }

        if (!rules.CanReach(activity))
        {
            return words["remind.cannot"];
        }

        if (!session.Consented || session.Reported)
        {
            return words["remind.notYet"];
        }

        if (!rules.HasLeft(session))
        {
            return words["remind.enough"];
        }

        session.Reminder.Wanted = true;
        return Say("remind.on");
    }

    /// <returns>A line for somebody who stops half-way; null where there is nothing to say.</returns>
    public string? WhenStopping(IActivity activity, Session session) =>
        rules.CanReach(activity) && FollowUpRules.IsUnfinished(session) && rules.HasLeft(session)
            ? Say(session.Reminder.Wanted ? "remind.on" : "remind.canBe")
            : null;

    private string Say(string key) => words.Say(
        key,
        ("times", rules.Most == 1 ? words["remind.once"] : words.Say("remind.atMost", ("most", rules.Most))),
        ("time", rules.AfterHours == 1 ? words["remind.hour"] : words.Say("remind.hours", ("hours", rules.AfterHours))));
}
