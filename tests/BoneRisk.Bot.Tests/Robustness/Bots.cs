using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>The bot in each region, started once for all random chats.</summary>
public sealed class Bots : IAsyncLifetime
{
    private readonly BotFactory _bot = new();
    private readonly Dictionary<string, Room> _rooms = [];

    internal Room this[string region] => _rooms[region];

    public async ValueTask InitializeAsync()
    {
        foreach (var region in Chats.Regions)
        {
            var room = _rooms[region] = new Room(_bot, region);
            await room.PrepareAsync();
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var room in _rooms.Values)
        {
            room.Dispose();
        }

        _bot.Dispose();
        return ValueTask.CompletedTask;
    }
}
