namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of a dialog came to.</summary>
public class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    public DialogTurnStatus Status { get; set; } = status;

    public object? Result { get; set; } = result;

    public bool ParentEnded { get; set; }
}
