using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks until it understands the answer and the validator accepts it.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = "AttemptCount";
    private const string OptionsKey = "options";
    private const string StateKey = "state";

    private readonly PromptValidator<T>? validator;

    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        this.validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions asked)
            throw new ArgumentException("A prompt needs PromptOptions.", nameof(options));
        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);

        var promptState = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog!.State[OptionsKey] = asked;
        dc.ActiveDialog.State[StateKey] = promptState;
        await OnPromptAsync(dc.Context, promptState, asked, false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var (promptState, options) = Memory(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, promptState, options, cancellationToken);
        promptState[AttemptCountKey] = StateBag.Get<int>(promptState, AttemptCountKey) + 1;
        var isValid = validator is null
            ? recognized.Succeeded
            : await validator(
                new PromptValidatorContext<T>(dc.Context, recognized, promptState, options), cancellationToken);
        if (isValid)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, promptState, options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Something was put on top of this prompt, and has ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (promptState, options) = Memory(instance);
        return OnPromptAsync(turnContext, promptState, options, false, cancellationToken);
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    /// <summary>The prompt with its choices, as the channel can show them best.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PromptChoices.Append(prompt, channelId, choices, style, options);

    private static void ExpectInput(Activity? prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Memory(DialogInstance instance) =>
        (StateBag.GetBag(instance.State, StateKey),
            StateBag.Get<PromptOptions>(instance.State, OptionsKey) ?? new PromptOptions());
}
