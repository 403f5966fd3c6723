namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found.</summary>
public class FoundValue
{
    public string? Value { get; set; }
    public int Index { get; set; }

    /// <summary>From 0 to 1: how much of the value was said.</summary>
    public float Score { get; set; }
}
