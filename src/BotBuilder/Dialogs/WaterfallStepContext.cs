namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall step knows.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog parentWaterfall,
        DialogContext dc,
        object? options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result = null)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        waterfall = parentWaterfall;
        Parent = dc.Parent;
        foreach (var (key, service) in dc.Services)
            Services[key] = service;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    public int Index { get; }

    /// <summary>What the waterfall was begun with; after loading, an object of yours is a JSON element.</summary>
    public object? Options { get; }

    public DialogReason Reason { get; }

    /// <summary>Result of the step before.</summary>
    public object? Result { get; }

    /// <summary>Kept until the waterfall ends; after loading, an object of yours is a JSON element.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step without waiting for the user.</summary>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (nextCalled)
            throw new InvalidOperationException($"NextAsync was already called in step {Index} of '{waterfall.Id}'.");
        nextCalled = true;
        return waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
