namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with a set of dialogs, and a stack, of its own.</summary>
public abstract class DialogContainer(string? dialogId = null) : Dialog(dialogId)
{
    public virtual DialogSet Dialogs { get; } = new();

    public abstract DialogContext? CreateChildContext(DialogContext dc);

    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
