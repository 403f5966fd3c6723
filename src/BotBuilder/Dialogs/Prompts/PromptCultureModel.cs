namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that a prompt puts between choices, and for yes and no, in one language.</summary>
public class PromptCultureModel
{
    public string? Locale { get; set; }
    public string? Separator { get; set; }
    public string? InlineOr { get; set; }
    public string? InlineOrMore { get; set; }
    public string? YesInLanguage { get; set; }
    public string? NoInLanguage { get; set; }
}
