using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// The same activity once, and state is saved before a reply is sent: whoever answers a reply at once finds the bot
/// already knowing what it asked. Replies and updates of cards are held back until the save, typing indicators are not.
/// </summary>
public sealed class TurnGate(ConversationState state) : IMiddleware
{
    private const int Remembered = 20;

    private readonly IStatePropertyAccessor<List<string>> _processed = state.CreateProperty<List<string>>("processed");

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var id = turnContext.Activity.Conversation?.Id;
        if (string.IsNullOrEmpty(id) || string.IsNullOrEmpty(turnContext.Activity.ChannelId))
        {
            return; // Nobody to answer, nowhere to keep state.
        }

        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            // Asked and answered in one call, also when it is asked twice; it changes no state.
            await next(cancellationToken);
            return;
        }

        var processed = await _processed.GetAsync(turnContext, () => [], cancellationToken);
        if (Fingerprint(turnContext.Activity) is { } fingerprint)
        {
            if (processed.Contains(fingerprint))
            {
                return; // The channel sent it again: an answer counts once.
            }

            processed.Add(fingerprint);
            processed.RemoveRange(0, Math.Max(0, processed.Count - Remembered));
            await _processed.SetAsync(turnContext, processed, cancellationToken); // What was read may be a copy.
        }

        var replies = new List<Func<Task>>();
        var updates = new List<Func<Task>>();
        var holding = true;
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (activities.TrueForAll(a => a.Type == ActivityTypes.Trace))
            {
                // Microsoft's dialogs trace the whole state at the end of a turn. What a person answered stays here.
                return [.. activities.Select(_ => new ResourceResponse())];
            }

            if (!holding || activities.TrueForAll(a => a.Type == ActivityTypes.Typing))
            {
                return await send();
            }

            replies.Add(send);
            return [.. activities.Select(_ => new ResourceResponse())];
        });

        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            if (!holding)
            {
                return await update();
            }

            updates.Add(update);
            return new ResourceResponse(activity.Id);
        });

        try
        {
            await next(cancellationToken);
            await state.SaveChangesAsync(turnContext, false, cancellationToken);
        }
        finally
        {
            holding = false; // After a failure the apology must get through, what was held must not.
        }

        await SendAsync([.. replies, .. updates]); // A card that is tidied up is no reason to wait for what is said.
    }

    /// <summary>Sends all there is: one reply that the channel refuses must not swallow the next, which may be urgent.</summary>
    private static async Task SendAsync(IEnumerable<Func<Task>> held)
    {
        ExceptionDispatchInfo? refused = null;
        foreach (var send in held)
        {
            try
            {
                await send();
            }
            catch (Exception e) when (e is ErrorResponseException or HttpRequestException)
            {
                refused ??= ExceptionDispatchInfo.Capture(e);
            }
        }

        refused?.Throw();
    }

    /// <summary>The activity's id with what it says, so that a client that reuses ids is not silenced; null without an id.</summary>
    private static string? Fingerprint(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            return null;
        }

        var said = $"{activity.Type} {activity.Text} {BotJson.FromValue(activity.Value)}";
        return $"{activity.Id} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 8))}";
    }
}
