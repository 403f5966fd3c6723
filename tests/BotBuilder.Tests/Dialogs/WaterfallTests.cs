using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class WaterfallTests
{
    [Fact]
    public async Task Steps_follow_each_other_and_remember_over_turns() =>
        await DialogBot.Talk(new ComponentDialog("main").AddDialog(new WaterfallDialog(
            "steps",
            [
                async (step, token) =>
                {
                    step.Values["name"] = "Ann";
                    step.Values["age"] = 70;
                    step.Values["weight"] = 58.5;
                    step.Values["flag"] = true;
                    step.Values["list"] = new[] { "a", "b" };
                    await step.Context.SendActivityAsync("first", cancellationToken: token);
                    return Dialog.EndOfTurn;
                },
                async (step, token) =>
                {
                    Assert.Equal("go on", step.Result);
                    Assert.Equal(DialogReason.ContinueCalled, step.Reason);
                    Assert.Equal("Ann", (string)step.Values["name"]);
                    Assert.Equal(70, Convert.ToInt32(step.Values["age"], CultureInfo.InvariantCulture));
                    Assert.Equal(58.5, step.Values["weight"]);
                    Assert.True((bool)step.Values["flag"]);
                    Assert.Equal(2, ((JsonElement)step.Values["list"]).GetArrayLength());
                    return await step.NextAsync("skipped", token);
                },
                async (step, token) =>
                {
                    Assert.Equal(DialogReason.NextCalled, step.Reason);
                    await step.Context.SendActivityAsync($"{step.Result} {step.Index}", cancellationToken: token);
                    return await step.EndDialogAsync(null, token);
                },
            ])))
            .Test("hi", "first")
            .Test("go on", "skipped 2")
            .Test("hi again", "first")
            .StartTestAsync();

    [Fact]
    public async Task Options_are_there_after_loading()
    {
        var waterfall = new WaterfallDialog(
            "main",
            [
                (_, _) => Task.FromResult(Dialog.EndOfTurn),
                (step, token) => step.EndDialogAsync(((JsonElement)step.Options!).GetProperty("from").GetString(), token),
            ]);
        var client = new DialogTestClient("test", waterfall, new { From = "menu" });

        await client.SendActivityAsync<IMessageActivity>("a");
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        await client.SendActivityAsync<IMessageActivity>("b");

        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("menu", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task A_step_can_replace_its_dialog_and_so_loop()
    {
        var dialog = new ComponentDialog("main").AddDialog(new WaterfallDialog(
            "loop",
            [
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync($"round {step.Options ?? 0}", cancellationToken: token);
                    return Dialog.EndOfTurn;
                },
                (step, token) => step.ReplaceDialogAsync(
                    "loop", Convert.ToInt32(step.Options ?? 0, CultureInfo.InvariantCulture) + 1, token),
            ]));

        await DialogBot.Talk(dialog).Test("a", "round 0").Test("b", "round 1").Test("c", "round 2").StartTestAsync();
    }

    [Fact]
    public async Task NextAsync_works_once()
    {
        var client = new DialogTestClient("test", new WaterfallDialog(
            "main",
            [
                async (step, token) =>
                {
                    await step.NextAsync(null, token);
                    return await step.NextAsync(null, token);
                },
            ]));
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendActivityAsync<IMessageActivity>("a"));
    }

    [Fact]
    public async Task An_event_does_not_move_a_waterfall() =>
        await DialogBot.Talk(new WaterfallDialog(
            "main",
            [
                (_, _) => Task.FromResult(Dialog.EndOfTurn),
                async (step, token) =>
                {
                    await step.Context.SendActivityAsync("second", cancellationToken: token);
                    return Dialog.EndOfTurn;
                },
            ]))
            .Send("hi")
            .Send(new Activity(ActivityTypes.Event) { Name = "tick" })
            .AssertNoReply()
            .Test("on", "second")
            .StartTestAsync();

    [Fact]
    public async Task A_dialog_that_a_deployment_removed_is_reported_and_can_be_cancelled()
    {
        var storage = new State.CountingStorage();
        var before = new WaterfallDialog("old", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]);
        await DialogBot.Talk(before, storage).Send("hi").StartTestAsync();
        var after = new WaterfallDialog("new");
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => DialogBot.Talk(after, storage).Send("hi").StartTestAsync());

        var dc = new DialogContext(
            new DialogSet(),
            new TurnContext(new Microsoft.Bot.Builder.Adapters.TestAdapter(), new Activity(ActivityTypes.Message)),
            new DialogState([new DialogInstance { Id = "old" }]));
        Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync()).Status);
        Assert.Empty(dc.Stack);
    }
}
