using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine.Tests;

public sealed class EndTests
{
    [Fact]
    public async Task When_the_bot_ends_the_conversation_its_last_words_arrive_and_then_it_is_404()
    {
        await using var channel = await TestChannel.StartAsync();
        channel.Bot.OnMessage = GoodbyeAsync;
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();

        Assert.Equal(200, (await client.SayAsync("bye")).Code);

        Assert.Equal("bye", await stream.NextTextAsync());
        Assert.Equal("goodbye", await stream.NextTextAsync());
        Assert.Equal("endOfConversation", (string?)(await stream.NextAsync())["type"]);
        Assert.Null(await stream.NextFrameAsync());
        Assert.Equal("ended", stream.CloseReason);
        await AssertGoneAsync(client);
        Assert.Equal(404, (await client.StartAsync()).Code);
    }

    [Fact]
    public async Task Whoever_polls_gets_the_last_words_too()
    {
        await using var channel = await TestChannel.StartAsync();
        channel.Bot.OnMessage = GoodbyeAsync;
        using var client = channel.NewClient();
        await client.StartAsync();
        await client.SayAsync("bye");

        var last = await client.ReadAsync("?watermark=1");

        Assert.Equal(["bye", "goodbye", null], last.Texts);
        Assert.Equal(404, (await client.ReadAsync("?watermark=" + last.Watermark)).Code);
    }

    [Fact]
    public async Task When_the_client_ends_the_conversation_the_bot_hears_it_and_then_it_is_404()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        Assert.Equal(200, (await client.PostAsync("""{"type":"endOfConversation"}""")).Code);

        Assert.Equal(ActivityTypes.EndOfConversation, channel.Bot.Heard.Last().Type);
        await AssertGoneAsync(client);
        Assert.Equal(404, (await client.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh")).Code);
    }

    [Fact]
    public async Task When_a_person_deletes_their_data_they_read_that_it_is_gone_and_it_is()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();
        channel.Bot.OnMessage = async (turn, ct) =>
        {
            await channel.Log.DeleteUserAsync(turn.Activity.From!.Id!, ct);
            await turn.SendActivityAsync("Your data is deleted.", cancellationToken: ct);
        };

        Assert.Equal(200, (await client.SayAsync("delete my data")).Code);

        Assert.Equal("delete my data", await stream.NextTextAsync());
        Assert.Equal("Your data is deleted.", await stream.NextTextAsync());
        Assert.Null(await stream.NextFrameAsync());
        Assert.Equal("ended", stream.CloseReason);
        Assert.Null(await channel.Log.FindAsync(client.ConversationId, TestContext.Current.CancellationToken));
        await AssertGoneAsync(client);
        Assert.Equal(404, (await client.StartAsync()).Code);
    }

    [Fact]
    public async Task A_stream_url_from_before_the_end_is_refused_after_it()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var url = (string)(await client.StartAsync()).Body!["streamUrl"]!;
        await client.PostAsync("""{"type":"endOfConversation"}""");

        Assert.Equal("404", await TestStream.RefusalAsync(url));
    }

    [Fact]
    public async Task When_the_server_stops_sockets_are_closed_politely()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();

        var restart = channel.RestartAsync();

        Assert.Null(await stream.NextFrameAsync());
        Assert.Equal("going down, reconnect", stream.CloseReason);
        await stream.CloseAsync();
        await restart;
    }

    [Fact]
    public async Task After_a_restart_the_conversation_goes_on_where_it_was()
    {
        await using var channel = await TestChannel.StartAsync();
        using var before = channel.NewClient();
        await before.StartAsync();
        await before.SayAsync("hi");

        await channel.RestartAsync();
        using var after = channel.ClientWith(before.Bearer, before.ConversationId);
        using var stream = await after.OpenStreamAsync("?watermark=2");
        var answer = await after.SayAsync("again");

        Assert.Equal($"{after.ConversationId}|0000004", (string?)answer.Body!["id"]);
        Assert.Equal("you said hi", await stream.NextTextAsync());
        Assert.Equal("again", await stream.NextTextAsync());
        Assert.Equal("you said again", await stream.NextTextAsync());
        Assert.Equal(before.UserId, channel.Bot.Heard.Last().From!.Id);
    }

    private static async Task GoodbyeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.SendActivityAsync("goodbye", cancellationToken: cancellationToken);
        await turn.SendActivityAsync(new Activity(ActivityTypes.EndOfConversation), cancellationToken);
    }

    private static async Task AssertGoneAsync(TestClient client)
    {
        Assert.Equal(404, (await client.SayAsync("hi")).Code);
        Assert.Equal(404, (await client.ReconnectAsync()).Code);
        Assert.Equal(404, (await client.ReadAsync()).Code);
    }
}
