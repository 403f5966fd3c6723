using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BoneRisk.DirectLine;

/// <summary>Makes tokens for a back end, and new ones for old.</summary>
internal sealed class TokenEndpoints(Callers callers, RequestBody body, DirectLineTokens tokens, IActivityLog log)
{
    /// <summary>A token for a conversation that has yet to be started. The bot hears nothing of it.</summary>
    public async Task<IResult> GenerateAsync(HttpRequest request)
    {
        callers.RequireSecret(request);
        var parameters = await body.ReadParametersAsync(request);
        return Answer(DirectLineTokens.NewConversationId(), UserId(parameters));
    }

    /// <summary>A fresh token for the same user in the same conversation, which may have yet to be started.</summary>
    public async Task<IResult> RefreshAsync(HttpRequest request)
    {
        var caller = await callers.ReadAsync(request);
        if (caller.Owner is not { } owner)
            throw DirectLineProblem.Forbidden("A secret cannot be refreshed; it does not expire.");
        if (await log.FindAsync(owner.ConversationId) is { Ended: true })
            throw DirectLineProblem.NoConversation();
        return Answer(owner.ConversationId, owner.UserId);
    }

    /// <summary>
    /// Every token names its user, so that nobody can speak as somebody else. As in the real service, an id that a
    /// back end chose is honoured only with the prefix that tells such ids apart.
    /// </summary>
    public static string UserId(TokenParameters parameters) =>
        parameters.User?.Id is { } id && id.StartsWith("dl_", StringComparison.Ordinal) && id.Length > 3
            ? id
            : DirectLineTokens.NewUserId();

    private JsonHttpResult<ConversationBody> Answer(string conversationId, string userId)
    {
        var token = tokens.Create(conversationId, userId);
        return TypedResults.Json(
            new ConversationBody(token.ConversationId, token.Token, token.ExpiresIn),
            DirectLineJson.Default.ConversationBody);
    }
}
