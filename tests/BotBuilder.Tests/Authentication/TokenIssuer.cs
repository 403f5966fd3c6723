using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Tests.Authentication;

/// <summary>An issuer on this machine: real keys, published over HTTP as the Bot Framework publishes its own.</summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    // Made once: a key takes longer to make than all else here.
    private static readonly RSA Key = RSA.Create(2048);

    private readonly WebApplication app;
    private readonly TimeProvider time;
    private int reads;

    private TokenIssuer(WebApplication app, TimeProvider time)
    {
        this.app = app;
        this.time = time;
        app.MapGet("/metadata", () => Results.Json(new { issuer = TokenPlan.ChannelIssuer, jwks_uri = $"{Url}/keys" }));
        app.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref reads);
            return IsDown ? Results.StatusCode(503) : Results.Json(new { keys = new[] { PublishedKey() } });
        });
    }

    public string MetadataUrl => $"{Url}/metadata";

    /// <summary>How often the keys were read.</summary>
    public int Reads => reads;

    public string KeyId { get; set; } = "current";

    public string[]? Endorsements { get; set; } = [TokenPlan.Channel, "webchat", "extra"];

    public bool IsDown { get; set; }

    private string Url => app.Urls.Single();

    public static async Task<TokenIssuer> StartAsync(TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var issuer = new TokenIssuer(builder.Build(), time ?? TimeProvider.System);
        await issuer.app.StartAsync();
        return issuer;
    }

    /// <returns>The settings of a bot that trusts this issuer.</returns>
    public Dictionary<string, string?> Settings() => new()
    {
        ["MicrosoftAppId"] = TokenPlan.AppId,
        ["MicrosoftAppPassword"] = "not used here",
        ["ToBotFromChannelOpenIdMetadataUrl"] = MetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = MetadataUrl,
        // Microsoft's SDK wants all of them when one is given.
        ["ToBotFromChannelTokenIssuer"] = TokenPlan.ChannelIssuer,
        ["ToChannelFromBotLoginUrl"] = "https://login.microsoftonline.com/{0}",
        ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
        ["OAuthUrl"] = "https://api.botframework.com",
        ["CallerId"] = "urn:botframework:azure",
    };

    public string Sign(TokenPlan plan) =>
        Sign(plan, new SigningCredentials(new RsaSecurityKey(Key) { KeyId = plan.KeyId }, plan.Algorithm));

    /// <summary>With a key of somebody else's, under our key's id.</summary>
    public string SignWithAnotherKey(TokenPlan plan)
    {
        using var other = RSA.Create(2048);
        return Sign(plan, new SigningCredentials(
            new RsaSecurityKey(other.ExportParameters(true)) { KeyId = plan.KeyId }, plan.Algorithm));
    }

    /// <summary>With the public key as if it were a shared secret.</summary>
    public string SignWithThePublicKey(TokenPlan plan) => Sign(plan, new SigningCredentials(
        new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Key.ExportSubjectPublicKeyInfoPem())) { KeyId = plan.KeyId },
        SecurityAlgorithms.HmacSha256));

    /// <summary>With no signature, and a header that says so.</summary>
    public string Unsigned(TokenPlan plan) =>
        $"{Base64UrlEncoder.Encode($$"""{"alg":"none","typ":"JWT","kid":"{{plan.KeyId}}"}""")}.{Sign(plan).Split('.')[1]}.";

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Sign(TokenPlan plan, SigningCredentials credentials)
    {
        var now = time.GetUtcNow();
        var claims = new Dictionary<string, object>(plan.Claims)
        {
            ["iss"] = plan.Issuer,
            ["aud"] = plan.Audience,
            ["nbf"] = (now + plan.ValidFrom).ToUnixTimeSeconds(),
        };
        if (plan.ValidTo is { } validTo)
            claims["exp"] = (now + validTo).ToUnixTimeSeconds();
        if (plan.ServiceUrl is { } serviceUrl)
            claims["serviceurl"] = serviceUrl;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor { Claims = claims, SigningCredentials = credentials });
    }

    private Dictionary<string, object> PublishedKey()
    {
        var key = Key.ExportParameters(false);
        var published = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = KeyId,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
        if (Endorsements is not null)
            published["endorsements"] = Endorsements;
        return published;
    }
}
