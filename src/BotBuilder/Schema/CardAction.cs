namespace Microsoft.Bot.Schema;

/// <summary>A button.</summary>
public class CardAction(
    string? type = null, string? title = null, string? image = null, string? text = null, string? displayText = null,
    object? value = null, object? channelData = null)
{
    public string? Type { get; set; } = type;
    public string? Title { get; set; } = title;
    public string? Image { get; set; } = image;
    public string? ImageAltText { get; set; }
    public string? Text { get; set; } = text;
    public string? DisplayText { get; set; } = displayText;
    public object? Value { get; set; } = value;
    public object? ChannelData { get; set; } = channelData;

    public static implicit operator CardAction(string input) => FromString(input);

    public static CardAction FromString(string input) => new(title: input, value: input);
}
