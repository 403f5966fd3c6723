using BoneRisk.Bot.Turns;
using BoneRisk.Storage.Sqlite;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Bot.Tests.Turns;

/// <summary>One of several processes on one database, with a bot that counts what it is sent.</summary>
internal sealed class Machine : IDisposable
{
    private readonly SqliteDatabase _database;
    private readonly ConversationState _state;

    public Machine(string folder, FakeTimeProvider clock)
    {
        _database = new SqliteDatabase($"Data Source={Path.Combine(folder, "bot.db")}");
        Storage = new SqliteStorage(_database, clock);
        _state = new ConversationState(Storage);
        var store = new SqliteTurnStore(_database, new SqliteActivityLog(_database, clock), clock);
        Channel.Use(new OneTurnAtATime());
        var sent = new SentAnswers(store, clock);
        Channel.Use(new TurnGate(
            new TurnRecords(_state), store,
            new Delivery(store, new AnswerBodies(store, new HttpContextAccessor(), sent), clock), sent));
    }

    public IStorage Storage { get; }

    public PlayedChannel Channel { get; } = new();

    public Task RunAsync(Func<ITurnContext, Task> logic, string? id = null, string conversation = "c") => Channel.RunAsync(
        new Activity
        {
            Type = ActivityTypes.Message,
            Id = id,
            ChannelId = "test",
            Conversation = new ConversationAccount { Id = conversation },
            From = new ChannelAccount { Id = "p" },
            Recipient = new ChannelAccount { Id = "b" },
        },
        (turn, _) => logic(turn));

    /// <summary>A turn that counts one up and says how far it is.</summary>
    public Task SayAsync(string id) => RunAsync(
        async turn => await turn.SendActivityAsync(MessageFactory.Text($"{id}: {await CountAsync(turn)}")), id);

    public async Task<int> CountAsync(ITurnContext turn)
    {
        var counter = await _state.CreateProperty<Counter>("count").GetAsync(turn, () => new Counter());
        return ++counter.Value;
    }

    public void Dispose() => _database.Dispose();

    private sealed class Counter
    {
        public int Value { get; set; }
    }
}
