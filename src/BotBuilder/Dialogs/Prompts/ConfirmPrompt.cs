using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public partial class ConfirmPrompt(
    string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
    : Prompt<bool>(dialogId, validator)
{
    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string? DefaultLocale { get; set; } = defaultLocale;

    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>The words for yes and for no.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    private IList<Choice> Choices =>
        ConfirmChoices is { } own ? [own.Item1, own.Item2] : [new Choice("Yes"), new Choice("No")];

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var prompt = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            turnContext.Activity.ChannelId,
            Choices,
            options.Style ?? Style,
            ChoiceOptions,
            cancellationToken);
        await turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<bool>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text.Length: > 0 } activity
            && Recognize(activity.Text) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    // Plain words first. Numbers count only after that, for those who were shown a numbered list.
    private bool? Recognize(string text)
    {
        var yes = Yes().IsMatch(text);
        var no = No().IsMatch(text);
        if (yes != no)
            return yes;
        if (yes || ChoiceOptions?.IncludeNumbers == false)
            return null;
        var found = ChoiceRecognizers.RecognizeChoices(text, Choices);
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    [GeneratedRegex(@"\b(?:yes|yep|yeah|yup|ya|y|sure|ok|okay|true|agree|right|correct)\b|👍|👌", RegexOptions.IgnoreCase)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:no|nope|nah|n|not|don't|false|disagree|wrong)\b|👎", RegexOptions.IgnoreCase)]
    private static partial Regex No();
}
