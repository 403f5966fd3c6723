using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;

namespace BoneRisk.DirectLine;

/// <summary>Starts conversations, and joins them again.</summary>
internal sealed class ConversationEndpoints(
    Callers callers,
    RequestBody body,
    IActivityLog log,
    DirectLineTokens tokens,
    StreamTokens streamTokens,
    IncomingActivities incoming,
    TurnRunner turns,
    ILogger<ConversationEndpoints> logger)
{
    public async Task<IResult> StartAsync(HttpRequest request)
    {
        var caller = await callers.ReadAsync(request);
        var parameters = await body.ReadParametersAsync(request);
        var owner = caller.Owner
            ?? new TokenOwner(DirectLineTokens.NewConversationId(), TokenEndpoints.UserId(parameters));
        var conversation =
            new LoggedConversation(owner.ConversationId, owner.UserId, parameters.User?.Name, parameters.Locale);

        // The stream begins at this request, so a greeting from the bot is in it.
        if (await log.StartAsync(conversation))
            logger.Started(owner.ConversationId);
        else if ((await log.FindOpenAsync(owner.ConversationId)).LastSequence is var last and > 0)
            return Answer(request, owner, last, 200);

        // Also when the one who started it before came to grief before the bot could greet. A bot that fails to greet
        // is in the log; the person can still talk to it.
        if (await turns.RunAsync(incoming.Joined(conversation, request.ServiceUrl())) == TurnResult.TryAgain)
            throw DirectLineProblem.TryAgain();
        return Answer(request, owner, watermark: 0, 201);
    }

    public async Task<IResult> ReconnectAsync(HttpRequest request, string conversationId)
    {
        var caller = await callers.ReadAsync(request, conversationId);
        var watermark = Watermark.Parse(request.Query["watermark"]);
        var conversation = await log.FindOpenAsync(conversationId);
        var owner = caller.Owner ?? new TokenOwner(conversationId, conversation.UserId);
        return Answer(request, owner, watermark ?? conversation.LastSequence, 200);
    }

    private JsonHttpResult<ConversationBody> Answer(HttpRequest request, TokenOwner owner, long watermark, int status)
    {
        var token = tokens.Create(owner.ConversationId, owner.UserId);
        var streamUrl = request.StreamUrl(owner.ConversationId, watermark, streamTokens.Create(owner));
        return TypedResults.Json(
            new ConversationBody(token.ConversationId, token.Token, token.ExpiresIn, streamUrl),
            DirectLineJson.Default.ConversationBody,
            statusCode: status);
    }
}
