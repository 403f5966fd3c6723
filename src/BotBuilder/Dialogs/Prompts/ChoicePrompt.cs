using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose from a list.</summary>
public class ChoicePrompt(
    string dialogId,
    Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
    PromptValidator<FoundChoice>? validator = null,
    string? defaultLocale = null) : Prompt<FoundChoice>(dialogId, validator)
{
    public ChoicePrompt(
        string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, Defaults(), validator, defaultLocale)
    {
    }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string? DefaultLocale { get; set; } = defaultLocale;

    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    public FindChoicesOptions? RecognizerOptions { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var culture = CultureOf(turnContext.Activity.Locale ?? DefaultLocale, choiceDefaults);
        return SendChoicesAsync(
            turnContext,
            options,
            isRetry,
            options.Choices ?? [],
            Style,
            ChoiceOptions ?? choiceDefaults[culture],
            cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default) => ReadAsync(turnContext, text =>
        {
            // A copy: a prompt serves many people at once, each with a locale of their own.
            var recognizer = RecognizerOptions?.Copy() ?? new FindChoicesOptions();
            recognizer.Locale =
                CultureOf(turnContext.Activity.Locale ?? recognizer.Locale ?? DefaultLocale, choiceDefaults);
            var found = ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], recognizer);
            return (found.Count > 0, found.FirstOrDefault()?.Resolution!);
        });

    private static Dictionary<string, ChoiceFactoryOptions> Defaults() =>
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale!,
            culture => new ChoiceFactoryOptions(culture.Separator, culture.InlineOr, culture.InlineOrMore, true));
}
