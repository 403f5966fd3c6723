namespace Microsoft.Bot.Schema;

/// <summary>Somebody is addressed by name in the text.</summary>
public class Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
    : Entity(type ?? "mention")
{
    public ChannelAccount? Mentioned { get; set; } = mentioned;
    public string? Text { get; set; } = text;
}
