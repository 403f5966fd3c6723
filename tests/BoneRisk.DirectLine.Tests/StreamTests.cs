using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BoneRisk.DirectLine.Tests;

public sealed class StreamTests
{
    [Theory]
    [InlineData("?watermark=0")]
    [InlineData("?watermark=-")]
    public async Task A_reloaded_page_gets_the_whole_conversation_again(string query)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        await client.SayAsync("hi");

        using var stream = await client.OpenStreamAsync(query);

        Assert.Equal("hello", await stream.NextTextAsync());
        Assert.Equal("hi", await stream.NextTextAsync());
        Assert.Equal("you said hi", await stream.NextTextAsync());
        Assert.Equal("3", stream.Watermark);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?watermark=")]
    public async Task Without_a_watermark_the_stream_begins_with_the_reconnect_request(string query)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        var reconnect = await client.ReconnectAsync(query);
        await client.SayAsync("between request and socket");

        using var stream = await TestStream.ConnectAsync((string)reconnect.Body!["streamUrl"]!);

        Assert.Equal("between request and socket", await stream.NextTextAsync());
    }

    [Fact]
    public async Task After_a_broken_connection_nothing_is_lost_and_nothing_comes_twice()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var start = await client.StartAsync();
        using var first = await TestStream.ConnectAsync((string)start.Body!["streamUrl"]!);
        await first.NextAsync();
        var watermark = first.Watermark;
        first.Dispose();
        await client.SayAsync("one");

        using var second = await client.OpenStreamAsync("?watermark=" + watermark);
        var post = client.SayAsync("two");

        Assert.Equal("one", await second.NextTextAsync());
        Assert.Equal("you said one", await second.NextTextAsync());
        Assert.Equal("two", await second.NextTextAsync());
        Assert.Equal("you said two", await second.NextTextAsync());
        Assert.Equal(200, (await post).Code);
    }

    [Fact]
    public async Task A_frame_is_one_activity_set_with_a_watermark()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var start = await client.StartAsync();
        using var stream = await TestStream.ConnectAsync((string)start.Body!["streamUrl"]!);

        var frame = JsonNode.Parse((await stream.NextFrameAsync())!)!;

        Assert.Single(frame["activities"]!.AsArray());
        Assert.Equal("1", (string?)frame["watermark"]);
    }

    [Fact]
    public async Task Whatever_happens_every_frame_is_empty_or_a_set_with_activities()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var start = await client.StartAsync();
        using var stream = await TestStream.ConnectAsync((string)start.Body!["streamUrl"]!);
        List<string> frames = [(await stream.NextFrameAsync())!];
        channel.Bot.OnMessage = async (turn, ct) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct);
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace), ct);
            await turn.SendActivityAsync(new Activity(ActivityTypes.Event) { Name = "e" }, ct);
            await turn.SendActivityAsync(new Activity(ActivityTypes.EndOfConversation), ct);
        };

        channel.Clock.Advance(TimeSpan.FromSeconds(30));
        frames.Add((await stream.NextFrameAsync())!);
        await client.PostAsync("""{"type":"event","name":"e"}""");
        await client.SayAsync("bye");
        while (await stream.NextFrameAsync() is { } frame)
            frames.Add(frame);

        Assert.Contains("", frames);
        Assert.Equal(
            ["message", "event", "message", "typing", "event", "endOfConversation"],
            frames.Where(frame => frame.Length > 0).SelectMany(frame => JsonNode.Parse(frame)!["activities"]!.AsArray())
                .Select(activity => (string?)activity!["type"]));
        Assert.Equal("ended", stream.CloseReason);
    }

    [Fact]
    public async Task However_often_the_connection_breaks_while_the_bot_talks_everything_arrives_once()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        var talk = channel.FillAsync(client.ConversationId, 200);

        List<string?> texts = [];
        var watermark = "1";
        while (texts.Count < 200)
        {
            using var stream = await client.OpenStreamAsync("?watermark=" + watermark);
            var breakAfter = Math.Min(200, texts.Count + 40);
            while (texts.Count < breakAfter)
                texts.Add(await stream.NextTextAsync());
            watermark = texts[^1];
        }

        Assert.Equal(Enumerable.Range(2, 200).Select(i => $"{i}"), texts);
        await talk;
    }

    [Fact]
    public async Task Voice_is_refused_politely()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var url = (string)(await client.StartAsync()).Body!["streamUrl"]!;
        var voice = url.Replace("/stream?", "/stream/multimodal?", StringComparison.Ordinal);

        Assert.Equal("501", await TestStream.RefusalAsync(voice));
        var answer = await client.SendAsync(HttpMethod.Get, new Uri(voice).AbsolutePath);
        Assert.Equal((501, "NotImplemented"), (answer.Code, answer.Error));
        using var stream = await TestStream.ConnectAsync(url);
        Assert.Equal("hello", await stream.NextTextAsync());
    }

    [Fact]
    public async Task Typing_is_seen_on_the_socket_in_its_place_and_never_stored()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();
        channel.Bot.OnMessage = async (turn, ct) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct);
            await turn.SendActivityAsync("done", cancellationToken: ct);
        };

        // Once the echo is here the socket is following, and misses nothing that is only shown.
        await client.PostAsync("""{"type":"event","name":"ready"}""");
        Assert.Equal("event", (string?)(await stream.NextAsync())["type"]);
        var post = await client.SayAsync("hi");

        Assert.Equal("hi", await stream.NextTextAsync());
        var typing = await stream.NextAsync();
        Assert.Equal("typing", (string?)typing["type"]);
        Assert.Equal((string?)post.Body!["id"], (string?)typing["replyToId"]);
        Assert.Equal("3", stream.Watermark);
        Assert.Equal("done", await stream.NextTextAsync());
        Assert.DoesNotContain((await client.ReadAsync()).Activities, a => (string?)a["type"] == "typing");
    }

    [Fact]
    public async Task A_clients_typing_reaches_the_bot_and_is_not_stored()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        Assert.Equal(200, (await client.PostAsync("""{"type":"typing"}""")).Code);

        Assert.Equal(ActivityTypes.Typing, channel.Bot.Heard.Last().Type);
        Assert.Single((await client.ReadAsync()).Activities);
    }

    [Fact]
    public async Task A_conversationUpdate_never_reaches_the_client()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        await client.SayAsync("hi");

        using var stream = await client.OpenStreamAsync("?watermark=0");

        Assert.Equal("message", (string?)(await stream.NextAsync())["type"]);
        Assert.DoesNotContain((await client.ReadAsync()).Activities, a => (string?)a["type"] == "conversationUpdate");
    }

    [Fact]
    public async Task A_second_socket_takes_over_and_the_first_is_told_why()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var first = await client.OpenStreamAsync();

        using var second = await client.OpenStreamAsync();
        var post = client.SayAsync("hi");

        Assert.Null(await first.NextFrameAsync());
        Assert.Equal("collision", first.CloseReason);
        Assert.Equal("hi", await second.NextTextAsync());
        Assert.Equal(200, (await post).Code);
    }

    [Fact]
    public async Task A_stream_url_works_once_for_a_minute()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var used = (string)(await client.StartAsync()).Body!["streamUrl"]!;
        var late = (string)(await client.ReconnectAsync()).Body!["streamUrl"]!;
        var inTime = (string)(await client.ReconnectAsync()).Body!["streamUrl"]!;
        using var stream = await TestStream.ConnectAsync(used);

        Assert.Equal("403", await TestStream.RefusalAsync(used));
        channel.Clock.Advance(TimeSpan.FromSeconds(59));
        using var lastMoment = await TestStream.ConnectAsync(inTime);
        channel.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("403", await TestStream.RefusalAsync(late));
    }

    [Fact]
    public async Task A_stream_url_opens_no_other_conversation_and_not_without_its_token()
    {
        await using var channel = await TestChannel.StartAsync();
        using var mine = channel.NewClient();
        using var other = channel.NewClient();
        var url = (string)(await mine.StartAsync()).Body!["streamUrl"]!;
        await other.StartAsync();

        Assert.Equal("403", await TestStream.RefusalAsync(
            url.Replace(mine.ConversationId, other.ConversationId, StringComparison.Ordinal)));
        Assert.Equal("403", await TestStream.RefusalAsync(url[..url.IndexOf("&t=", StringComparison.Ordinal)]));
        Assert.Equal("403", await TestStream.RefusalAsync(url + "x"));
        Assert.Equal(400, (await mine.SendAsync(HttpMethod.Get, mine.Conversation + "/stream")).Code);
    }

    [Fact]
    public async Task Pings_of_the_client_are_ignored_and_its_close_is_answered()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();

        await stream.SendAsync("");
        await stream.SendAsync("""{"activities":[{"type":"message","text":"not this way"}]}""");
        await client.SayAsync("hi");

        Assert.Equal("hi", await stream.NextTextAsync());
        Assert.Equal("you said hi", await stream.NextTextAsync());
        await stream.CloseAsync();
        Assert.DoesNotContain(channel.Bot.Heard, heard => heard.Text == "not this way");
    }

    [Fact]
    public async Task A_quiet_socket_gets_empty_frames()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        var start = await client.StartAsync();
        using var stream = await TestStream.ConnectAsync((string)start.Body!["streamUrl"]!);
        Assert.NotEqual("", await stream.NextFrameAsync());

        channel.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("", await stream.NextFrameAsync());
    }

    [Fact]
    public async Task A_history_of_many_pages_arrives_whole_and_in_order()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        await channel.FillAsync(client.ConversationId, 250);

        using var stream = await client.OpenStreamAsync("?watermark=1");

        for (var i = 2; i <= 251; i++)
            Assert.Equal($"{i}", await stream.NextTextAsync());
    }
}
