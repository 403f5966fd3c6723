namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that was made.</summary>
public class FoundChoice
{
    public string? Value { get; set; }
    public int Index { get; set; }

    /// <summary>From 0 to 1: how much of the choice was said.</summary>
    public float Score { get; set; }

    /// <summary>The words that matched.</summary>
    public string? Synonym { get; set; }
}
