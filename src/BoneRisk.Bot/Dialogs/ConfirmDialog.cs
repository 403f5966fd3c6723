using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Bot.Dialogs;

/// <summary>
/// Asks once before answers are lost: for starting over, and for deleting everything. Ends with the menu choice to go
/// on with, or <see cref="Kept"/>.
/// </summary>
public sealed class ConfirmDialog : ComponentDialog
{
    /// <summary>Result when the person said no: go back to where they were.</summary>
    public const string Kept = "kept";

    private const string Steps = "confirm.steps";

    private readonly SessionAccess _sessions;
    private readonly BotContent _content;
    private readonly DataEraser _eraser;

    public ConfirmDialog(AskDialog ask, SessionAccess sessions, BotContent content, DataEraser eraser)
        : base(nameof(ConfirmDialog))
    {
        (_sessions, _content, _eraser) = (sessions, content, eraser);
        AddDialog(ask);
        AddDialog(new WaterfallDialog(Steps, [AskAsync, DoAsync]));
        InitialDialogId = Steps;
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(AskDialog), new AskOptions(step.Options!.ToString()!), cancellationToken);

    private async Task<DialogTurnResult> DoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not "\"yes\"")
        {
            return await step.EndDialogAsync(Kept, cancellationToken);
        }

        var session = await _sessions.GetAsync(step.Context, cancellationToken);
        var command = step.Options!.ToString()!;
        if (command == "deleteData")
        {
            await _eraser.EraseAsync(step.Context, cancellationToken);
            session.Consented = false;
            session.Reminder = new();
        }

        session.StartOver();
        await step.Context.SendActivityAsync(
            NoticeReply.Create(_content.Words[$"{command}.done"]), cancellationToken);
        return await step.EndDialogAsync(command == "startOver" ? MainDialog.Assess : MainDialog.Menu, cancellationToken);
    }
}
