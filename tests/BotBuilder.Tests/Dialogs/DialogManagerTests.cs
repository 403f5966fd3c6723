using BotBuilder.Tests.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

public class DialogManagerTests
{
    [Fact]
    public async Task A_manager_loads_runs_and_saves()
    {
        var storage = new CountingStorage();
        var adapter = new TestAdapter();
        adapter.UseStorage(storage).UseBotState(new ConversationState(storage), new UserState(storage));
        var manager = new DialogManager(
            DialogBot.Ask(new TextPrompt("t"), new PromptOptions { Prompt = MessageFactory.Text("Name?") }));

        await new TestFlow(adapter, (context, token) => manager.OnTurnAsync(context, token))
            .Test("hi", "Name?")
            .Test("Ann", "got Ann")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_dialog_that_a_deployment_changed_is_told_so_once()
    {
        var storage = new CountingStorage();
        var telemetry = new Recorder();
        PromptOptions options = new() { Prompt = MessageFactory.Text("Name?") };
        await DialogBot.Talk(DialogBot.Ask(new TextPrompt("t"), options), storage).Test("hi", "Name?").StartTestAsync();

        var changed = (ComponentDialog)DialogBot.Ask(new TextPrompt("t"), options);
        changed.AddDialog(new TextPrompt("another"));
        changed.TelemetryClient = telemetry;
        await DialogBot.Talk(changed, storage).Test("Ann", "got Ann").StartTestAsync();

        Assert.Contains(telemetry.Seen, seen => seen.Contains(DialogEvents.VersionChanged, StringComparison.Ordinal));
        Assert.Contains("WaterfallComplete", telemetry.Seen);
    }

    [Fact]
    public async Task A_transcript_has_both_sides_in_order()
    {
        var transcript = new Transcript();
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(transcript));

        await new TestFlow(adapter, async (context, token) =>
        {
            await context.SendActivityAsync("hello", cancellationToken: token);
            await context.DeleteActivityAsync("1", token);
        }).Test("hi", "hello").StartTestAsync();

        Assert.Equal(["user: hi", "bot: hello", ": "], transcript.Lines);
    }

    private sealed class Recorder : NullBotTelemetryClient, IBotTelemetryClient
    {
        public List<string> Seen { get; } = [];

        void IBotTelemetryClient.TrackEvent(
            string eventName, IDictionary<string, string>? properties, IDictionary<string, double>? metrics) =>
            Seen.Add(eventName);

        void IBotTelemetryClient.TrackTrace(
            string message, Severity severityLevel, IDictionary<string, string>? properties) => Seen.Add(message);
    }

    private sealed class Transcript : ITranscriptLogger
    {
        public List<string> Lines { get; } = [];

        public Task LogActivityAsync(IActivity activity)
        {
            var said = activity.AsMessageActivity();
            Lines.Add($"{said?.From?.Role ?? (said is null ? null : "bot")}: {said?.Text}");
            return Task.CompletedTask;
        }
    }
}
