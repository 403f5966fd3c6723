using BenchmarkDotNet.Attributes;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Storage.Sqlite;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BoneRisk.Benchmarks.Turns;

/// <summary>A conversation's state from SQLite and back, on the disk of the temporary folder, synchronous as the bot has it.</summary>
[MemoryDiagnoser]
public class StateBenchmark
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bonerisk-benchmark-");
    private readonly TestAdapter _adapter = new();
    private readonly SqliteDatabase _database;
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Session> _session;

    public StateBenchmark()
    {
        _database = new($"Data Source={Path.Combine(_folder.FullName, "bot.db")};Pooling=False");
        _state = new(new SqliteStorage(_database, TimeProvider.System));
        _session = _state.CreateProperty<Session>("session");
    }

    [GlobalSetup]
    public Task SetUpAsync() => SaveAsync();

    [GlobalCleanup]
    public void CleanUp()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    [Benchmark]
    public async Task<Session?> LoadAsync()
    {
        using var turn = Turn();
        return await _session.GetAsync(turn, () => null!, CancellationToken.None);
    }

    /// <summary>One commit to the disk.</summary>
    [Benchmark]
    public async Task SaveAsync()
    {
        using var turn = Turn();
        await _session.SetAsync(turn, HalfWay.Session(), CancellationToken.None);
        await _state.SaveChangesAsync(turn, force: true, CancellationToken.None);
    }

    private TurnContext Turn() => new(_adapter, new Activity
    {
        Type = ActivityTypes.Message,
        ChannelId = "test",
        Conversation = new ConversationAccount(id: "one"),
        From = new ChannelAccount("person"),
        Recipient = new ChannelAccount("bot"),
    });
}
