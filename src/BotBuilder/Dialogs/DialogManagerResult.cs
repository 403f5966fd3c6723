using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of a <see cref="DialogManager"/> came to.</summary>
public class DialogManagerResult
{
    public DialogTurnResult? TurnResult { get; set; }
    public Activity[]? Activities { get; set; }
}
