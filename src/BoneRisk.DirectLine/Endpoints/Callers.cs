using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine;

/// <summary>Finds out who sent a request.</summary>
internal sealed class Callers(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    /// <summary>Whoever has a token, or the secret.</summary>
    public async ValueTask<Caller> ReadAsync(HttpRequest request)
    {
        var bearer = Bearer(request);
        if (IsSecret(bearer))
            return new Caller(Owner: null);

        var check = await tokens.CheckAsync(bearer);
        return check.Problem switch
        {
            TokenProblem.None => new Caller(check.Owner),
            TokenProblem.Expired => throw DirectLineProblem.TokenExpired(),
            TokenProblem.Foreign => throw DirectLineProblem.Forbidden("The token is not valid here."),
            _ => throw DirectLineProblem.Unauthorized(),
        };
    }

    /// <summary>Whoever may take part in this conversation.</summary>
    public async ValueTask<Caller> ReadAsync(HttpRequest request, string conversationId)
    {
        var caller = await ReadAsync(request);
        return caller.KnowsSecret || caller.Owner!.ConversationId == conversationId
            ? caller
            : throw DirectLineProblem.Forbidden("The token is for another conversation.");
    }

    /// <summary>Only whoever knows the secret.</summary>
    public void RequireSecret(HttpRequest request)
    {
        if (!IsSecret(Bearer(request)))
            throw DirectLineProblem.Forbidden("This needs the secret, and that is not it.");
    }

    private static string Bearer(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var header) &&
        header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) && header.Parameter is { Length: > 0 } bearer
            ? bearer
            : throw DirectLineProblem.Unauthorized();

    // Hashed first, so that the time taken tells neither the length nor how much of it was right.
    private bool IsSecret(string bearer) =>
        options.Value.Secret is { } secret &&
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
