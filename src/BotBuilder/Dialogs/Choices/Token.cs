namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word, and where it stands.</summary>
public class Token
{
    public int Start { get; set; }

    /// <summary>Index of the last character.</summary>
    public int End { get; set; }

    public string Text { get; set; } = string.Empty;

    public string Normalized { get; set; } = string.Empty;
}
