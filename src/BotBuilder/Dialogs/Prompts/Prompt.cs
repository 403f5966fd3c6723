using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
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
        : base(Ensure.Text(dialogId)) => this.validator = validator;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions asked)
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt needs PromptOptions.");
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

    /// <summary>An answer that is understood needs no other dialog to look at it.</summary>
    protected override async Task<bool> OnPreBubbleEventAsync(
        DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;
        var (promptState, options) = Memory(dc.ActiveDialog!);
        return (await OnRecognizeAsync(dc.Context, promptState, options, cancellationToken)).Succeeded;
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

    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>The prompt with its choices, as the channel can show them best.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string? channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = (Activity)(style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        });
        shown.InputHint = InputHints.ExpectingInput;
        if (prompt is not Activity asked)
            return shown;

        // A copy: the prompt is stored, and asked again, without what is added here.
        var copy = asked.Copy();
        copy.Text = shown.Text;
        copy.SuggestedActions = shown.SuggestedActions ?? copy.SuggestedActions;
        if (shown.Attachments is { Count: > 0 } cards)
            copy.Attachments = [.. copy.Attachments ?? [], .. cards];
        return copy;
    }

    /// <summary>Asks with a copy, because the prompt is stored: another asking must not carry the id of this one.</summary>
    private protected static async Task SendAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (Wording(options, isRetry) is { } activity)
            await turnContext.SendActivityAsync(activity.Copy(), cancellationToken);
    }

    private protected Task SendChoicesAsync(
        ITurnContext turnContext,
        PromptOptions options,
        bool isRetry,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions choiceOptions,
        CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var prompt = AppendChoices(
            Wording(options, isRetry),
            activity.ChannelId,
            choices,
            options.Style ?? style,
            choiceOptions,
            activity.Conversation?.ConversationType,
            string.IsNullOrEmpty(activity.From?.Id) ? null : [activity.From.Id],
            cancellationToken);
        return turnContext.SendActivityAsync(prompt, cancellationToken);
    }

    /// <summary>What was typed, read; an activity without text is no answer.</summary>
    private protected static Task<PromptRecognizerResult<T>> ReadAsync(
        ITurnContext turnContext, Func<string, (bool Succeeded, T Value)> read)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: not null } activity)
            (result.Succeeded, result.Value) = read(activity.Text);
        return Task.FromResult(result);
    }

    /// <summary>The supported culture nearest to the locale; English if there is none.</summary>
    private protected static string CultureOf<TDefaults>(string? locale, Dictionary<string, TDefaults> defaults)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(locale);
        return culture is not null && defaults.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale!;
    }

    private static Activity? Wording(PromptOptions options, bool isRetry) =>
        isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;

    private static void ExpectInput(Activity? prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }

    private static (IDictionary<string, object> State, PromptOptions Options) Memory(DialogInstance instance) =>
        (StateBag.GetBag(instance.State, StateKey),
            StateBag.Get<PromptOptions>(instance.State, OptionsKey) ?? new PromptOptions());
}
