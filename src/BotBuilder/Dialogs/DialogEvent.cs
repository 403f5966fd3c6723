namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A signal to the active dialog, and from there up to its parents.</summary>
public class DialogEvent
{
    public bool Bubble { get; set; }
    public string? Name { get; set; }
    public object? Value { get; set; }
}
