using BotBuilder.Tests.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public async Task Components_nest_and_hand_their_results_up()
    {
        var inner = new ComponentDialog("inner")
            .AddDialog(new WaterfallDialog(
                "steps",
                [
                    (step, token) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("Name?") }, token),
                    (step, token) => step.EndDialogAsync(step.Result, token),
                ]))
            .AddDialog(new TextPrompt("name"));
        var outer = new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog(
                "steps",
                [
                    (step, token) => step.BeginDialogAsync("inner", null, token),
                    async (step, token) =>
                    {
                        await step.Context.SendActivityAsync($"Hello {step.Result}", cancellationToken: token);
                        return await step.EndDialogAsync(null, token);
                    },
                ]))
            .AddDialog(inner);

        await DialogBot.Talk(outer).Test("hi", "Name?").Test("Ann", "Hello Ann").StartTestAsync();
    }

    [Fact]
    public async Task Help_reprompts_and_cancel_ends_everything()
    {
        var dialog = new Interruptible();
        await DialogBot.Talk(dialog)
            .Test("hi", "Age?")
            .Test("help", "Say a number.").AssertReply("Age?")
            .Test("cancel", "Cancelled.")
            .Test("hi", "Age?")
            .StartTestAsync();
        Assert.Equal([DialogReason.CancelCalled], dialog.Ended);
    }

    [Fact]
    public async Task A_dialog_on_top_of_a_prompt_leaves_the_question_when_it_ends()
    {
        var faq = new WaterfallDialog("faq", [(step, token) => step.EndDialogAsync(null, token)]);
        var dialog = new OnTop();
        dialog.AddDialog(new TextPrompt("ask")).AddDialog(faq);

        await DialogBot.Talk(dialog).Test("hi", "Age?").Test("why", "Age?").StartTestAsync();
    }

    [Fact]
    public async Task Events_bubble_up_to_the_component()
    {
        var dialog = new Listening();
        dialog.AddDialog(new WaterfallDialog(
            "steps",
            [
                async (step, token) =>
                {
                    Assert.True(await step.EmitEventAsync("ping", 1, cancellationToken: token));
                    return await step.EndDialogAsync(null, token);
                },
            ]));
        await DialogBot.Talk(dialog, new CountingStorage()).Send("hi").StartTestAsync();
        Assert.Equal(["ping"], dialog.Events);
    }

    private sealed class Interruptible : ComponentDialog
    {
        public Interruptible()
            : base("main")
        {
            AddDialog(new TextPrompt("age"));
        }

        public List<DialogReason> Ended { get; } = [];

        protected override Task<DialogTurnResult> OnBeginDialogAsync(
            DialogContext innerDc, object? options, CancellationToken cancellationToken = default) => innerDc.PromptAsync(
                "age", new PromptOptions { Prompt = MessageFactory.Text("Age?") }, cancellationToken);

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Say a number.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "cancel":
                    await innerDc.Context.SendActivityAsync("Cancelled.", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(true, cancellationToken: cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ended.Add(reason);
            return Task.CompletedTask;
        }
    }

    private sealed class OnTop() : ComponentDialog("main")
    {
        protected override Task<DialogTurnResult> OnBeginDialogAsync(
            DialogContext innerDc, object? options, CancellationToken cancellationToken = default) => innerDc.PromptAsync(
                "ask", new PromptOptions { Prompt = MessageFactory.Text("Age?") }, cancellationToken);

        protected override Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.BeginDialogAsync("faq", null, cancellationToken);
    }

    private sealed class Listening() : ComponentDialog("main")
    {
        public List<string?> Events { get; } = [];

        protected override Task<bool> OnPreBubbleEventAsync(
            DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            Events.Add(e.Name);
            return Task.FromResult(true);
        }
    }
}
