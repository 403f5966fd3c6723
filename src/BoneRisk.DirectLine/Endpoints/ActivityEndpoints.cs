using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace BoneRisk.DirectLine;

/// <summary>Takes activities from clients, and hands out what was said.</summary>
internal sealed class ActivityEndpoints(
    Callers callers, RequestBody body, IActivityLog log, ActivityIntake intake, ILogger<ActivityEndpoints> logger)
{
    /// <summary>
    /// directlinejs stops polling for good at the first 5xx. So when the store fails, there is nothing new to hand out
    /// for now, and the client asks again with the watermark it has.
    /// </summary>
    public async Task<IResult> GetAsync(HttpRequest request, string conversationId)
    {
        try
        {
            return await ReadAsync(request, conversationId);
        }
        catch (Exception e) when (e is not DirectLineProblem && !request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            logger.RequestFailed(e.GetType().Name, e.StackTrace);
            return Answer([], watermark: null);
        }
    }

    public async Task<IResult> PostAsync(HttpRequest request, string conversationId)
    {
        var caller = await callers.ReadAsync(request, conversationId);
        var conversation = await log.FindOpenAsync(conversationId);
        var activity = await body.ReadActivityAsync(request);
        ActivityIntake.RefuseChannelTypes(activity);
        return await intake.TakeAsync(activity, conversation, caller, request.ServiceUrl());
    }

    private async Task<IResult> ReadAsync(HttpRequest request, string conversationId)
    {
        await callers.ReadAsync(request, conversationId);
        var watermark = Watermark.Parse(request.Query["watermark"]);
        var conversation = await log.FindAsync(conversationId) ?? throw DirectLineProblem.NoConversation();
        var after = Math.Min(watermark ?? 0, conversation.LastSequence);
        var page = await log.ReadAsync(conversationId, after);

        // Whoever polls would never see the last words of a conversation if it were gone at once.
        if (conversation.Ended && (watermark is null || page.Count == 0))
            throw DirectLineProblem.NoConversation();

        return Answer(page, page.Count > 0 ? page[^1].Sequence : after);
    }

    private static ContentHttpResult Answer(IReadOnlyList<LoggedActivity> page, long? watermark) =>
        TypedResults.Text(ActivitySet.Write(page, watermark), "application/json; charset=utf-8");
}
