using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the token that came with an activity. A failure is an <see cref="UnauthorizedAccessException"/> whose message
/// names the check that failed, and nothing of the token.
/// </summary>
internal sealed class TokenCheck(
    Cloud cloud,
    AuthenticationConfiguration rules,
    ServiceClientCredentialsFactory credentials,
    TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly SigningKeys channelKeys = new(cloud.KeysUrl, time);
    private readonly SigningKeys emulatorKeys = new(cloud.EmulatorKeysUrl, time);
    private readonly HashSet<string> emulatorIssuers = [.. rules.ValidTokenIssuers ?? []];

    public async Task<ClaimsIdentity> CheckAsync(
        string authHeader, Activity activity, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            throw Refused("algorithm");

        var fromChannel = token.Issuer == cloud.Issuer;
        if (!fromChannel && !emulatorIssuers.Contains(token.Issuer))
            throw Refused("issuer");

        var key = await (fromChannel ? channelKeys : emulatorKeys).FindAsync(token.Kid, cancellationToken);
        var result = await handler.ValidateTokenAsync(token, Parameters(token.Issuer, key));
        if (!result.IsValid)
            throw Refused(NameOf(result.Exception));

        var identity = result.ClaimsIdentity;
        if (fromChannel)
        {
            await CheckAppIdAsync(Claim(identity, AuthenticationConstants.AudienceClaim), "audience", cancellationToken);
            CheckServiceUrl(identity, activity.ServiceUrl);
            CheckEndorsements(key, activity.ChannelId);
        }
        else
        {
            await CheckEmulatorAsync(identity, cancellationToken);
        }

        return identity;
    }

    public void Dispose()
    {
        channelKeys.Dispose();
        emulatorKeys.Dispose();
    }

    private static UnauthorizedAccessException Refused(string check) => new(check);

    private static string? Claim(ClaimsIdentity identity, string type) => identity.FindFirst(type)?.Value;

    private JsonWebToken Read(string authHeader)
    {
        if (!AuthenticationHeaderValue.TryParse(authHeader, out var header) || !header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw Refused("scheme");
        try
        {
            return handler.ReadJsonWebToken(header.Parameter);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            throw Refused("format");
        }
    }

    private TokenValidationParameters Parameters(string issuer, SecurityKey key) => new()
    {
        ValidIssuer = issuer,
        // Checked with the app id afterwards, which may need an asynchronous look-up.
        ValidateAudience = false,
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = CheckLifetime,
    };

    private bool CheckLifetime(
        DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (expires is null || now > expires + Skew)
            throw new SecurityTokenExpiredException();
        return now < notBefore - Skew ? throw new SecurityTokenNotYetValidException() : true;
    }

    private static string NameOf(Exception fault) => fault switch
    {
        SecurityTokenExpiredException => "expired",
        SecurityTokenNotYetValidException => "not yet valid",
        SecurityTokenInvalidIssuerException => "issuer",
        _ => "signature",
    };

    private async Task CheckAppIdAsync(string? appId, string check, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId) || !await credentials.IsValidAppIdAsync(appId, cancellationToken))
            throw Refused(check);
    }

    private static void CheckServiceUrl(ClaimsIdentity identity, string? serviceUrl)
    {
        if (Claim(identity, AuthenticationConstants.ServiceUrlClaim) is not { Length: > 0 } claim
            || !string.Equals(claim, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw Refused("serviceUrl claim");
        }
    }

    private void CheckEndorsements(JsonWebKey key, string? channelId)
    {
        var given = key.AdditionalData.TryGetValue("endorsements", out var value)
            && value is JsonElement { ValueKind: JsonValueKind.Array } list
                ? list.EnumerateArray().Select(item => item.ToString()).ToArray()
                : [];
        if (given.Length == 0
            || (!string.IsNullOrEmpty(channelId) && !given.Contains(channelId, StringComparer.Ordinal))
            || rules.RequiredEndorsements.Except(given, StringComparer.Ordinal).Any())
        {
            throw Refused("endorsement");
        }
    }

    // The Emulator signs in as the bot itself, for the bot itself.
    private async Task CheckEmulatorAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        var appId = Claim(identity, AuthenticationConstants.VersionClaim) switch
        {
            "" or "1.0" => Claim(identity, AuthenticationConstants.AppIdClaim),
            "2.0" => Claim(identity, AuthenticationConstants.AuthorizedParty),
            _ => throw Refused("version"),
        };
        await CheckAppIdAsync(appId, "app id", cancellationToken);
        var audience = Claim(identity, AuthenticationConstants.AudienceClaim);
        if (audience != appId)
            throw Refused("audience");
    }
}
