using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number; takes the first one of the answer, and ignores units.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single
            or TypeCode.Double or TypeCode.Decimal))
        {
            throw new NotSupportedException($"NumberPrompt does not know the type {typeof(T).Name}.");
        }

        DefaultLocale = defaultLocale;
    }

    public string? DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default) => ReadAsync(turnContext, text =>
            NumberRecognizer.Find(text, turnContext.Activity.Locale ?? DefaultLocale) is [var first, ..]
                && TryConvert(first.Resolution, out var value)
                    ? (true, value)
                    : (false, default));

    private static bool TryConvert(decimal number, out T value)
    {
        try
        {
            value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            value = default;
            return false;
        }
    }
}
