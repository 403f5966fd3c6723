namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to the configuration of the bot in a chat.</summary>
public class ConfigResponseBase(string? responseType = null)
{
    public string? ResponseType { get; set; } = responseType;
}
