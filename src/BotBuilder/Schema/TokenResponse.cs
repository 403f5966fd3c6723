namespace Microsoft.Bot.Schema;

/// <summary>A user token that a sign-in brought.</summary>
public class TokenResponse
{
    public string? ChannelId { get; set; }
    public string? ConnectionName { get; set; }
    public string? Token { get; set; }
    public string? Expiration { get; set; }
}
