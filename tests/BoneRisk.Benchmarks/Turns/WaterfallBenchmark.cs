using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;

namespace BoneRisk.Benchmarks.Turns;

/// <summary>One turn of a waterfall that prompts for text for ever, its state kept in memory.</summary>
[MemoryDiagnoser]
public class WaterfallBenchmark
{
    private readonly TestAdapter _adapter = new();
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly DialogSet _dialogs;

    public WaterfallBenchmark()
    {
        _dialogs = new DialogSet(_state.CreateProperty<DialogState>("dialogs"));
        _dialogs.Add(new TextPrompt("text"));
        _dialogs.Add(new WaterfallDialog(
            "steps",
            [
                (step, stop) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("What else?") }, stop),
                (step, stop) => step.ReplaceDialogAsync("steps", null, stop),
            ]));
    }

    [GlobalSetup]
    public Task StepAsync() => ContinueAsync();

    [Benchmark]
    public async Task<int> ContinueAsync()
    {
        await _adapter.SendTextToBotAsync(
            "this",
            async (turn, stop) =>
            {
                var dialog = await _dialogs.CreateContextAsync(turn, stop);
                if ((await dialog.ContinueDialogAsync(stop)).Status == DialogTurnStatus.Empty)
                    await dialog.BeginDialogAsync("steps", null, stop);
                await _state.SaveChangesAsync(turn, false, stop);
            },
            CancellationToken.None);
        var replies = _adapter.ActiveQueue.Count;
        _adapter.ActiveQueue.Clear();
        return replies;
    }
}
