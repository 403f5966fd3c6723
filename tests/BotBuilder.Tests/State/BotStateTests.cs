using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace BotBuilder.Tests.State;

public class BotStateTests
{
    private readonly CountingStorage storage = new();
    private readonly ConversationState state;
    private readonly IStatePropertyAccessor<Profile> profile;

    public BotStateTests()
    {
        state = new ConversationState(storage);
        profile = state.CreateProperty<Profile>("profile");
    }

    [Fact]
    public async Task A_property_changed_in_one_turn_is_there_in_the_next()
    {
        await Turn(async context => (await profile.GetAsync(context, () => new Profile())).Name = "Ann");

        await Turn(async context => Assert.Equal("Ann", (await profile.GetAsync(context)).Name));

        Assert.Equal("test/conversations/convo1", storage.Items.Keys.Single());
    }

    [Fact]
    public async Task Objects_of_a_property_can_be_changed_in_place_after_loading()
    {
        await Turn(context => profile.SetAsync(context, new Profile { Name = "Ann", Notes = ["a"] }));
        await Turn(async context => (await profile.GetAsync(context)).Notes.Add("b"));
        await Turn(async context => Assert.Equal(["a", "b"], (await profile.GetAsync(context)).Notes));
    }

    [Fact]
    public async Task Nothing_is_written_when_nothing_changed()
    {
        await Turn(context => profile.SetAsync(context, new Profile { Name = "Ann Ö" }));
        await Turn(async context => await profile.GetAsync(context));
        await Turn(_ => Task.CompletedTask);

        Assert.Equal(1, storage.Writes);
    }

    [Fact]
    public async Task Simple_values_and_missing_ones()
    {
        var count = state.CreateProperty<int>("count");
        var seen = state.CreateProperty<DateTimeOffset?>("seen");
        await Turn(async context =>
        {
            Assert.Equal(0, await count.GetAsync(context));
            Assert.Null(await seen.GetAsync(context));
            await count.SetAsync(context, 3);
        });
        await Turn(async context =>
        {
            Assert.Equal(3, await count.GetAsync(context));
            await count.DeleteAsync(context);
        });
        await Turn(async context => Assert.Equal(9, await count.GetAsync(context, () => 9)));
    }

    [Fact]
    public async Task A_cleared_state_is_empty_once_saved()
    {
        await Turn(context => profile.SetAsync(context, new Profile { Name = "Ann" }));
        await Turn(context => state.ClearStateAsync(context));
        await Turn(async context => Assert.Null(await profile.GetAsync(context)));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_at_once()
    {
        await Turn(context => profile.SetAsync(context, new Profile { Name = "Ann" }));
        await Turn(context => state.DeleteAsync(context));
        Assert.Empty(storage.Items);
    }

    [Fact]
    public async Task Users_have_a_state_of_their_own()
    {
        var user = new UserState(storage);
        var pair = new PrivateConversationState(storage);
        await Turn(async context =>
        {
            await user.CreateProperty<int>("x").SetAsync(context, 1);
            await pair.CreateProperty<int>("x").SetAsync(context, 2);
            await user.SaveChangesAsync(context);
            await pair.SaveChangesAsync(context);
        });
        Assert.Contains("test/users/user1", storage.Items.Keys);
        Assert.Contains("test/conversations/convo1/users/user1", storage.Items.Keys);
    }

    [Fact]
    public async Task Versioned_items_notice_each_other()
    {
        IStorage memory = new MemoryStorage();
        await memory.WriteAsync(new Dictionary<string, object> { ["k"] = new Versioned { Text = "1" } });
        var mine = (await memory.ReadAsync<Versioned>(["k"]))["k"];
        var theirs = (await memory.ReadAsync<Versioned>(["k"]))["k"];

        await memory.WriteAsync(new Dictionary<string, object> { ["k"] = theirs });
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => memory.WriteAsync(new Dictionary<string, object> { ["k"] = mine }));
        mine.ETag = "*";
        await memory.WriteAsync(new Dictionary<string, object> { ["k"] = mine });
    }

    private Task Turn(Func<ITurnContext, Task> act)
    {
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return adapter.SendTextToBotAsync("hi", (context, _) => act(context), default);
    }

    private sealed class Profile
    {
        public string? Name { get; set; }
        public List<string> Notes { get; set; } = [];
    }

    private sealed class Versioned : IStoreItem
    {
        public string? Text { get; set; }
        public string? ETag { get; set; }
    }
}
