using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Logs what came in and what was sent, updated and deleted, at the end of each turn.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private readonly ITranscriptLogger logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new List<Activity>();
        var incoming = turnContext.Activity;
        incoming.From ??= new ChannelAccount();
        if (string.IsNullOrEmpty(incoming.From.Role))
            incoming.From.Role = RoleTypes.User;
        if (incoming.Type != ActivityTypes.Event || incoming.Name != ActivityEventNames.ContinueConversation)
            transcript.Add(Copy(incoming));
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send();
            transcript.AddRange(activities.Select(Copy));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update();
            var updated = Copy(activity);
            updated.Type = ActivityTypes.MessageUpdate;
            transcript.Add(updated);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete();
            var deleted = new Activity(ActivityTypes.MessageDelete, reference.ActivityId);
            transcript.Add(Copy(deleted.ApplyConversationReference(reference)));
        });

        await nextTurn(cancellationToken);
        try
        {
            foreach (var activity in transcript)
                await logger.LogActivityAsync(activity);
        }
        catch (Exception e)
        {
            // What was said to the person stands, logged or not.
            System.Diagnostics.Trace.TraceError($"The transcript was not logged: {e.GetType().Name}");
        }
    }

    private static Activity Copy(Activity activity)
    {
        var copy = ActivityJson.Deserialize(ActivityJson.SerializeToUtf8Bytes(activity));
        copy.Id ??= $"g_{Guid.NewGuid()}";
        copy.Timestamp ??= TimeProvider.System.GetUtcNow();
        return copy;
    }
}
