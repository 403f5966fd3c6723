using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps one after the other, each with the result of the one before.</summary>
public class WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
    : Dialog(Ensure.Text(dialogId))
{
    private const string OptionsKey = "options";
    private const string StepIndexKey = "stepIndex";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";

    private readonly List<WaterfallStep> steps = [.. actions ?? []];

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
        return this;
    }

    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{steps.Count}");

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog!.State;
        state[OptionsKey] = options!;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceIdKey] = Guid.NewGuid().ToString();
        TelemetryClient.TrackEvent("WaterfallStart", Properties(state, null));
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = StateBag.Get<int>(dc.ActiveDialog!.State, StepIndexKey);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (reason == DialogReason.EndCalled)
            TelemetryClient.TrackEvent("WaterfallComplete", Properties(instance.State, null));
        else if (reason == DialogReason.CancelCalled)
            TelemetryClient.TrackEvent("WaterfallCancel", Properties(instance.State, StateBag.Get<int>(instance.State, StepIndexKey)));
        return Task.CompletedTask;
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(
        WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        TelemetryClient.TrackEvent("WaterfallStep", Properties(stepContext.ActiveDialog!.State, stepContext.Index));
        return steps[stepContext.Index](stepContext, cancellationToken);
    }

    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= steps.Count)
            return dc.EndDialogAsync(result, cancellationToken);

        var state = dc.ActiveDialog!.State;
        state[StepIndexKey] = index;
        var values = StateBag.GetBag(state, ValuesKey);
        var options = state.TryGetValue(OptionsKey, out var given) ? given : null;
        var stepContext = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return OnStepAsync(stepContext, cancellationToken);
    }

    // A lambda has no name that says anything; it is called by its place.
    private Dictionary<string, string> Properties(IDictionary<string, object> state, int? step)
    {
        var properties = new Dictionary<string, string>
        {
            ["DialogId"] = Id,
            ["InstanceId"] = StateBag.Get<string>(state, InstanceIdKey) ?? string.Empty,
        };
        if (step is { } index && index < steps.Count)
        {
            var name = steps[index].Method.Name;
            properties["StepName"] = name.Contains('<', StringComparison.Ordinal)
                ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{steps.Count}")
                : name;
        }

        return properties;
    }
}
