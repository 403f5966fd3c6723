namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are written into text.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(
        string? inlineSeparator = null, string? inlineOr = null, string? inlineOrMore = null, bool? includeNumbers = null)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    public string? InlineSeparator { get; set; }
    public string? InlineOr { get; set; }
    public string? InlineOrMore { get; set; }
    public bool? IncludeNumbers { get; set; }
}
