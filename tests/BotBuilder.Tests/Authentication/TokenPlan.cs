using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Tests.Authentication;

/// <summary>What a token says. As it stands, a channel's token that must be taken.</summary>
public sealed record TokenPlan
{
    public const string AppId = "00000000-0000-0000-0000-0000000000b0";
    public const string ChannelIssuer = "https://api.botframework.com";
    public const string Channel = "msteams";

    public string Issuer { get; init; } = ChannelIssuer;
    public string Audience { get; init; } = AppId;
    public string? ServiceUrl { get; init; } = "http://localhost:1/";
    public TimeSpan ValidFrom { get; init; } = TimeSpan.FromMinutes(-1);
    public TimeSpan? ValidTo { get; init; } = TimeSpan.FromHours(1);
    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;
    public string? KeyId { get; init; } = "current";
    public IReadOnlyDictionary<string, object> Claims { get; init; } = new Dictionary<string, object>();
}
