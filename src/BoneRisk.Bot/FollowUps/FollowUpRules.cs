using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BoneRisk.Bot.FollowUps;

/// <summary>Whom the bot may write to unasked, and when.</summary>
public sealed class FollowUpRules(IOptions<FollowUpOptions> options)
{
    public int AfterHours => options.Value.AfterHours;

    public TimeSpan After => TimeSpan.FromHours(AfterHours);

    public int Most => options.Value.MostPerAssessment;

    /// <summary>Whether a message there reaches one person, and nobody else, who is not looking.</summary>
    public bool CanReach(IActivity activity) =>
        Most > 0
        && options.Value.Channels.Contains(activity.ChannelId, StringComparer.OrdinalIgnoreCase)
        && !GroupTalk.IsGroup(activity);

    public bool HasLeft(Session session) => session.Reminder.Sent < Most;

    /// <summary>
    /// Whether there is something to remind of: begun, not reported, and no emergency or doubt about one, which is no
    /// matter for a reminder.
    /// </summary>
    public static bool IsUnfinished(Session session) =>
        session is { Consented: true, Reported: false, Answers.Count: > 0, Hold.Count: 0, Doubt.Count: 0 };

    public static string Key(IActivity activity) => $"{activity.ChannelId}/{activity.Conversation!.Id}";
}
