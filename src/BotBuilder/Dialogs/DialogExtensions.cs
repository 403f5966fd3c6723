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
        var dialogs = new DialogSet(accessor);
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
    }
}
