namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as a bot's whole conversation.</summary>
public static class DialogExtensions
{
    /// <summary>Continues what is on the stack; with an empty stack, begins the dialog.</summary>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        await ContinueOrBeginAsync(dc, dialog.Id, cancellationToken);
    }

    internal static async Task<DialogTurnResult> ContinueOrBeginAsync(
        DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        foreach (var (key, service) in dc.Context.TurnState)
            dc.Services[key] = service;
        var result = await dc.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Empty
            ? await dc.BeginDialogAsync(dialogId, null, cancellationToken)
            : result;
    }
}
