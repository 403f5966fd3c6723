namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written into text.</summary>
public class ChoiceFactoryOptions(
    string? inlineSeparator = null, string? inlineOr = null, string? inlineOrMore = null, bool? includeNumbers = null)
{
    public string? InlineSeparator { get; set; } = inlineSeparator;
    public string? InlineOr { get; set; } = inlineOr;
    public string? InlineOrMore { get; set; } = inlineOrMore;
    public bool? IncludeNumbers { get; set; } = includeNumbers;
}
