using BotBuilder.Tests.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

/// <summary>A dialog run as bots run it, with its state going through a database between turns.</summary>
internal static class DialogBot
{
    public static TestFlow Talk(Dialog dialog, CountingStorage? storage = null)
    {
        var state = new ConversationState(storage ?? new CountingStorage());
        var dialogState = state.CreateProperty<DialogState>("DialogState");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, (context, token) => dialog.RunAsync(context, dialogState, token));
    }

    public static Dialog Ask(Dialog prompt, PromptOptions options) => new ComponentDialog("ask")
        .AddDialog(new WaterfallDialog(
            "steps",
            [
                (step, token) => step.PromptAsync(prompt.Id, options, token),
                async (step, token) =>
                {
                    var result = step.Result is Microsoft.Bot.Builder.Dialogs.Choices.FoundChoice choice
                        ? choice.Value
                        : FormattableString.Invariant($"{step.Result}");
                    await step.Context.SendActivityAsync($"got {result}", cancellationToken: token);
                    return await step.EndDialogAsync(null, token);
                },
            ]))
        .AddDialog(prompt);
}
