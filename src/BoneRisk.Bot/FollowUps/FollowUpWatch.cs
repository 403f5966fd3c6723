using BoneRisk.Bot.Dialogs;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.FollowUps;

/// <summary>
/// After each turn of a person who wants to be reminded, moves the time of the reminder and keeps the newest address;
/// or removes it, once there is nothing to remind of.
/// </summary>
public sealed class FollowUpWatch(
    IFollowUpStore store, FollowUpRules rules, SessionAccess sessions, TimeProvider clock) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        var activity = turnContext.Activity;
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.InstallationUpdate) // A reaction is no word said.
            || await sessions.FindAsync(turnContext, cancellationToken) is not { } session)
        {
            return;
        }

        var reminder = session.Reminder;
        if (activity is { Type: ActivityTypes.InstallationUpdate, Action: InstallationUpdateActionTypes.Remove })
        {
            reminder.Wanted = false;
        }

        if (reminder.Wanted && rules.CanReach(activity) && rules.HasLeft(session) && FollowUpRules.IsUnfinished(session))
        {
            var due = clock.GetUtcNow() + rules.After;
            reminder.Due = due;
            await store.SetAsync(
                new FollowUp(FollowUpRules.Key(activity), FollowUpAddress.Of(activity), due), cancellationToken);
        }
        else if (reminder.Due is not null)
        {
            reminder.Due = null;
            await store.RemoveAsync(FollowUpRules.Key(activity), cancellationToken);
        }
    }
}
