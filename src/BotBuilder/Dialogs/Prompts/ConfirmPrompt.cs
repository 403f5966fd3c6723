using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public partial class ConfirmPrompt(
    string dialogId,
    Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> choiceDefaults,
    PromptValidator<bool>? validator = null,
    string? defaultLocale = null) : Prompt<bool>(dialogId, validator)
{
    // People leave out accents: "si" is "sí".
    private static readonly FindChoicesOptions Unaccented = new()
    {
        Tokenizer = (text, locale) => Tokenizer.DefaultTokenizerImpl(
            string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => !char.IsBetween(c, '\u0300', '\u036F'))),
            locale),
    };

    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, Defaults(), validator, defaultLocale)
    {
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string? DefaultLocale { get; set; } = defaultLocale;

    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>The words for yes and for no.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var (choices, choiceOptions) = Offered(turnContext);
        return SendChoicesAsync(turnContext, options, isRetry, choices, Style, choiceOptions, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default) => ReadAsync(turnContext, text =>
        {
            var language = options.RecognizeLanguage is { } asked
                ? CultureOf(asked, choiceDefaults)
                : CultureOf(turnContext.Activity.Locale ?? DefaultLocale, choiceDefaults);
            var words = choiceDefaults[language];
            var yes = Yes().IsMatch(text) || Find.FindChoices(text, [words.Yes], Unaccented).Count > 0;
            var no = No().IsMatch(text) || Find.FindChoices(text, [words.No], Unaccented).Count > 0;
            return (yes, no) switch
            {
                (true, true) => (false, false),
                (false, false) => Chosen(text, turnContext),
                _ => (true, yes),
            };
        });

    private static Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> Defaults() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale!,
            culture => (
                new Choice(culture.YesInLanguage),
                new Choice(culture.NoInLanguage),
                new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true)));

    // The place in the list counts for those who were shown a numbered one.
    private (bool Succeeded, bool Value) Chosen(string text, ITurnContext turnContext)
    {
        var (choices, choiceOptions) = Offered(turnContext);
        if (choiceOptions.IncludeNumbers == false)
            return (false, false);
        var found = ChoiceRecognizers.RecognizeChoices(text, choices);
        return (found.Count > 0, found.FirstOrDefault()?.Resolution.Index == 0);
    }

    private (List<Choice> Choices, ChoiceFactoryOptions Options) Offered(ITurnContext turnContext)
    {
        var defaults = choiceDefaults[CultureOf(turnContext.Activity.Locale ?? DefaultLocale, choiceDefaults)];
        return (
            [ConfirmChoices?.Item1 ?? defaults.Yes, ConfirmChoices?.Item2 ?? defaults.No],
            ChoiceOptions ?? defaults.Options);
    }

    [GeneratedRegex(@"\b(?:yes|yep|yeah|yup|ya|y|sure|ok|okay|true|agree|right|correct)\b|👍|👌", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:no|nope|nah|n|not|don't|false|disagree|wrong)\b|👎", RegexOptions.IgnoreCase)]
    private static partial Regex No();
}
