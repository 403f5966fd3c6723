namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer to the configuration of the bot in a chat.</summary>
public class ConfigResponseBase
{
    protected ConfigResponseBase(string? responseType = null) => ResponseType = responseType;

    public string? ResponseType { get; set; }
}
