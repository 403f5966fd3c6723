namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, and the index of what it stands for.</summary>
public class SortedValue
{
    public string Value { get; set; } = string.Empty;
    public int Index { get; set; }
}
