namespace Microsoft.Bot.Schema;

/// <summary>A user token that a sign-in brought.</summary>
public class TokenResponse(
    string? channelId = null, string? connectionName = null, string? token = null, string? expiration = null)
{
    public string? ChannelId { get; set; } = channelId;
    public string? ConnectionName { get; set; } = connectionName;
    public string? Token { get; set; } = token;
    public string? Expiration { get; set; } = expiration;
}
