using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine;

/// <summary>Takes in what a client says: shows it to the client as its own, and gives it to the bot.</summary>
internal sealed class ActivityIntake(IActivityLog log, IncomingActivities incoming, TurnRunner turns)
{
    /// <summary>What only a channel may tell a bot. Everything else goes to the bot, known or not.</summary>
    public static void RefuseChannelTypes(Activity activity)
    {
        if (activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.ContactRelationUpdate
            or ActivityTypes.InstallationUpdate or ActivityTypes.Invoke)
        {
            throw DirectLineProblem.BadArgument("A client cannot send an activity of this type.");
        }
    }

    /// <summary>Answers when the bot is done; its replies are in the stream by then.</summary>
    public async Task<IResult> TakeAsync(
        Activity activity, LoggedConversation conversation, Caller caller, string serviceUrl)
    {
        incoming.Address(activity, conversation, caller.Owner?.UserId ?? conversation.UserId, serviceUrl);
        await EchoAsync(activity, conversation.Id);
        var id = activity.Id!;

        // The bot always answers by the log: it must not collect its replies for a response that carries none.
        activity.DeliveryMode = null;
        return await turns.RunAsync(activity) switch
        {
            TurnResult.Done => TypedResults.Json(new ResourceBody(id), DirectLineJson.Default.ResourceBody),
            TurnResult.TryAgain => throw DirectLineProblem.TryAgain(),
            TurnResult.TimedOut => throw DirectLineProblem.BotError("Failed to send activity: bot timed out"),
            _ => throw DirectLineProblem.BotError("Failed to send activity: bot returned an error"),
        };
    }

    /// <summary>
    /// The client's own copy, before the bot sees it: Web Chat shows a message as sent, and a reply to it, only once
    /// it has got its own back.
    /// </summary>
    private async Task EchoAsync(Activity activity, string conversationId)
    {
        if (activity.Type == ActivityTypes.Typing)
        {
            activity.Id = $"{conversationId}|{Guid.NewGuid():N}";
            await log.PublishAsync(conversationId, Serialize(activity));
            return;
        }

        var sequence = await log.AppendAsync(
            conversationId,
            next =>
            {
                activity.Id = DirectLineAdapter.ActivityId(conversationId, next);
                return Serialize(activity);
            },
            ClientActivityId.Of(activity));
        if (sequence is null)
            throw DirectLineProblem.NoConversation();

        // Sent again by the client: it is the same activity, and the bot knows it by the same id.
        activity.Id = DirectLineAdapter.ActivityId(conversationId, sequence.Value);
    }

    private static string Serialize(Activity activity)
    {
        try
        {
            return BotJson.Serialize(activity);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.Text.Json.JsonException)
        {
            // Half a surrogate pair: it can be escaped in JSON, but it is not text, and cannot be written again.
            throw DirectLineProblem.BadArgument("The activity holds something that is not text.");
        }
    }
}
