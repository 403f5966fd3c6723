namespace Microsoft.Bot.Schema;

/// <summary>A piece of the text that this activity replies to.</summary>
public class TextHighlight(string? text = null, int? occurrence = null)
{
    public string? Text { get; set; } = text;
    public int? Occurrence { get; set; } = occurrence;
}
