using System.Text.Json;
using System.Text.Json.Serialization;
using BoneRisk.DirectLine;
using BoneRisk.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BoneRisk.Bot.Api;

/// <summary>
/// <c>POST /api/webchat/token</c>: the page's way into its conversation, never a secret. The browser is known again by
/// a cookie that scripts cannot read, so that a reload, or a visit tomorrow, goes on in the same conversation.
/// </summary>
public static class WebChatTokenApi
{
    private const string Cookie = "bonerisk.chat";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    public static void MapWebChatToken(this IEndpointRouteBuilder routes) => routes
        .MapPost("/api/webchat/token", CreateAsync)
        .AddEndpointFilter<StoreIsAway>()
        .WithName("webChatToken")
        .WithSummary("A Direct Line token for this browser's conversation, or for a new one.");

    private static async Task<Ok<WebChatToken>> CreateAsync(
        HttpContext http, DirectLineTokens tokens, IActivityLog log, CancellationToken cancellationToken)
    {
        var owner = await WantsNewAsync(http.Request, cancellationToken) ? null : await OwnerAsync(http, tokens);
        var conversation = owner is null ? null : await log.FindAsync(owner.ConversationId, cancellationToken);
        if (owner is null || conversation?.Ended == true)
        {
            (owner, conversation) = (new(DirectLineTokens.NewConversationId(), DirectLineTokens.NewUserId()), null);
        }

        var token = tokens.Create(owner.ConversationId, owner.UserId);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Cookies.Append(Cookie, token.Token, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            MaxAge = Remembered,
            Path = "/api/webchat",
            IsEssential = true,
        });
        return TypedResults.Ok(new WebChatToken(
            token.ConversationId, token.Token, token.ExpiresIn, token.UserId, conversation is { LastSequence: > 0 }));
    }

    private static async Task<bool> WantsNewAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return false;
        }

        try
        {
            var body = await request.ReadFromJsonAsync<JsonElement>(cancellationToken);
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty("new", out var wanted)
                && wanted.ValueKind == JsonValueKind.True;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<TokenOwner?> OwnerAsync(HttpContext http, DirectLineTokens tokens) =>
        http.Request.Cookies.TryGetValue(Cookie, out var token) && token.Length > 0
            ? await tokens.FindOwnerAsync(token, Remembered)
            : null;
}

/// <summary>Answer of <c>POST /api/webchat/token</c>.</summary>
/// <param name="ConversationId">The conversation the token is for.</param>
/// <param name="Token">A Direct Line token, bound to the conversation and the user.</param>
/// <param name="ExpiresIn">Seconds until it expires.</param>
/// <param name="UserId">The user it is bound to; starts with <c>dl_</c>.</param>
/// <param name="Started">Whether there is a conversation to come back to: one in which something was said.</param>
public sealed record WebChatToken(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string UserId,
    bool Started);
