using System.Net;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Hosting;
using BoneRisk.Bot.Hosting.Access;
using BoneRisk.Bot.Replies;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.FollowUps;

/// <summary>
/// Sends the reminders that are due, each in a turn of its own, which finds the session as it is by then. A reminder is
/// counted before it is sent, and tried again only when it surely did not arrive: rather none than one too many.
/// </summary>
public sealed partial class FollowUpSender(
    IFollowUpStore store, ChannelAdapter adapter, FollowUpRules rules, SessionAccess sessions, ReminderReply replies,
    ChannelSettings settings, TimeProvider clock, ILogger<FollowUpSender> logger)
{
    private const int MostTries = 3;

    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromMinutes(15);

    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        while (await store.TakeDueAsync(clock.GetUtcNow(), cancellationToken) is { } due)
        {
            await SendAsync(due, cancellationToken);
        }
    }

    private async Task SendAsync(FollowUp due, CancellationToken cancellationToken)
    {
        var (counted, another) = (due.Counted, false);
        try
        {
            await adapter.ContinueConversationAsync(
                settings.AppId ?? "", FollowUpAddress.Read(due.Address), RemindAsync, cancellationToken);
            if (another)
            {
                await ReturnAsync(due with { Due = clock.GetUtcNow() + rules.After, Failures = 0, Counted = false });
            }
        }
        catch (ErrorResponseException e) when (e.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            LogRefused(logger, (int)e.Response.StatusCode);
        }
        catch (Exception e) when (due.Failures + 1 < MostTries && (!counted || NeverArrived(e)))
        {
            LogTryAgain(logger, e.GetType().Name);
            var later = clock.GetUtcNow() + TryAgainAfter;
            await ReturnAsync(due with { Due = later, Failures = due.Failures + 1, Counted = counted });
        }
        catch (Exception e)
        {
            LogGivenUp(logger, e.GetType().Name);
        }

        // Even when the host is stopping: what was taken is in no other hands.
        Task ReturnAsync(FollowUp followUp) => store.ReturnAsync(followUp, CancellationToken.None);

        async Task RemindAsync(ITurnContext turn, CancellationToken token)
        {
            if (await sessions.FindAsync(turn, token) is not { Reminder: var reminder } session || !reminder.Wanted || !(reminder.Due <= clock.GetUtcNow()) || !FollowUpRules.IsUnfinished(session)
                || !rules.CanReach(turn.Activity) || !(due.Counted || rules.HasLeft(session)))
            {
                return;
            }

            reminder.Sent += due.Counted ? 0 : 1;
            counted = true;
            another = rules.HasLeft(session);
            await turn.SendActivityAsync(replies.Due(session), token);
        }
    }

    /// <summary>The channel said that it did not take it, or was not reached at all.</summary>
    private static bool NeverArrived(Exception e) => e switch
    {
        ErrorResponseException refused => refused.Response?.StatusCode
            is < HttpStatusCode.InternalServerError or HttpStatusCode.ServiceUnavailable,
        HttpRequestException failed => failed.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
        _ => false,
    };

    [LoggerMessage(20, LogLevel.Information, "A reminder was not taken: the channel answered {Status}, so the person removed or blocked the bot.")]
    private static partial void LogRefused(ILogger logger, int status);

    [LoggerMessage(21, LogLevel.Warning, "A reminder was not sent and is tried again: {Fault}.")]
    private static partial void LogTryAgain(ILogger logger, string fault);

    [LoggerMessage(22, LogLevel.Error, "A reminder was given up: {Fault}.")]
    private static partial void LogGivenUp(ILogger logger, string fault);
}
