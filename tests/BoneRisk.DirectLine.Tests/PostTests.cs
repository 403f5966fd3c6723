using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.DirectLine.Tests;

public sealed class PostTests
{
    [Fact]
    public async Task What_a_person_says_comes_back_before_the_reply_with_the_id_that_was_answered()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.SayAsync("hi");

        var id = (string?)answer.Body!["id"];
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($"{client.ConversationId}|0000002", id);
        var set = await client.ReadAsync();
        Assert.Equal(["hello", "hi", "you said hi"], set.Texts);
        Assert.Equal(id, (string?)set.Activities[1]["id"]);
        Assert.Equal(id, (string?)set.Activities[2]["replyToId"]);
        Assert.Equal($"{client.ConversationId}|0000003", (string?)set.Activities[2]["id"]);
        Assert.Equal("2026-03-01T09:00:00+00:00", (string?)set.Activities[2]["timestamp"]);
    }

    [Fact]
    public async Task The_echo_is_in_the_stream_while_the_bot_still_thinks()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();
        var thinking = new TaskCompletionSource();
        channel.Bot.OnMessage = (turn, _) => thinking.Task;

        var post = client.SayAsync("hi");

        Assert.Equal("hi", await stream.NextTextAsync());
        Assert.False(post.IsCompleted);
        thinking.SetResult();
        Assert.Equal(200, (await post).Code);
    }

    [Fact]
    public async Task The_echo_has_channelData_and_everything_unknown_untouched()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        await client.PostAsync("""
            {
              "type": "message", "text": "hi", "channelId": "webchat", "locale": "en-GB",
              "channelData": {"clientActivityID": "x1", "n": 1.25, "when": "2026-03-01T00:00:00Z", "nul": null},
              "entities": [{"type": "ClientCapabilities", "supportsTts": true}],
              "attachments": [{"contentType": "a/b", "content": {"deep": [1, {"er": "é🦴"}]}, "odd": 1}],
              "from": {"name": "Ann", "mood": "curious"},
              "brandNew": {"a": [true]}
            }
            """);

        foreach (var echo in new[]
        {
            (await client.ReadAsync("?watermark=1")).Activities[0],
            JsonNode.Parse(Storage.BotJson.Serialize(channel.Bot.Heard.Last()))!,
        })
        {
            Assert.Equal(
                """{"clientActivityID":"x1","n":1.25,"when":"2026-03-01T00:00:00Z","nul":null}""",
                echo["channelData"]!.ToJsonString());
            Assert.Equal("""{"a":[true]}""", echo["brandNew"]!.ToJsonString());
            Assert.True((bool)echo["entities"]![0]!["supportsTts"]!);
            Assert.Equal("é🦴", (string?)echo["attachments"]![0]!["content"]!["deep"]![1]!["er"]);
            Assert.Equal(1, (int)echo["attachments"]![0]!["odd"]!);
            Assert.Equal("Ann", (string?)echo["from"]!["name"]);
            Assert.Equal("curious", (string?)echo["from"]!["mood"]);
        }
    }

    [Fact]
    public async Task Nobody_can_speak_as_the_bot_or_as_somebody_else()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        await client.PostAsync("""
            {"type":"message","text":"hi","from":{"id":"bonerisk","role":"bot","aadObjectId":"admin"},
             "recipient":{"id":"x"},"conversation":{"id":"other","tenantId":"t"},"serviceUrl":"https://evil.example",
             "callerId":"urn:botframework:aadappid:x","id":"mine","timestamp":"1999-01-01T00:00:00Z"}
            """);

        var heard = channel.Bot.Heard.Last();
        Assert.Equal((client.UserId, "user", null), (heard.From!.Id, heard.From.Role, heard.From.AadObjectId));
        Assert.Equal("bonerisk", heard.Recipient!.Id);
        Assert.Equal((client.ConversationId, null), (heard.Conversation!.Id, heard.Conversation.TenantId));
        Assert.Equal(channel.Address.ToString(), heard.ServiceUrl);
        Assert.Null(heard.CallerId);
        Assert.Equal($"{client.ConversationId}|0000002", heard.Id);
        Assert.Equal(channel.Clock.GetUtcNow(), heard.Timestamp);
        Assert.Equal(client.UserId, (string?)(await client.ReadAsync()).Activities[1]["from"]!["id"]);
    }

    [Fact]
    public async Task A_message_without_a_sender_or_a_language_gets_those_of_the_conversation()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync("""{"user":{"name":"Ann"},"locale":"cy-GB"}""");

        await client.PostAsync("""{"type":"message"}""");

        var heard = channel.Bot.Heard.Last();
        Assert.Equal((client.UserId, "Ann", "cy-GB"), (heard.From!.Id, heard.From.Name, heard.Locale));
    }

    [Fact]
    public async Task Events_and_unknown_types_reach_the_bot_and_what_it_says_to_an_event_replies_to_nothing()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        channel.Bot.OnOther = (turn, ct) => turn.SendActivityAsync("got it", cancellationToken: ct);

        Assert.Equal(200, (await client.PostAsync("""{"type":"event","name":"webchat/join"}""")).Code);
        Assert.Equal(200, (await client.PostAsync("""{"type":"somethingNew"}""")).Code);

        Assert.Equal(["event", "somethingNew"], channel.Bot.Heard.Skip(1).Select(heard => heard.Type));
        var replies = (await client.ReadAsync()).Activities.Where(a => (string?)a["text"] == "got it").ToList();
        Assert.Equal(2, replies.Count);
        Assert.All(replies, reply => Assert.Null(reply["replyToId"]));
    }

    [Fact]
    public async Task What_only_a_channel_may_say_is_400()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        Assert.Equal(400, (await client.PostAsync("""{"type":"conversationUpdate"}""")).Code);
        Assert.Equal(400, (await client.PostAsync("""{"type":"invoke","name":"x"}""")).Code);
        Assert.Single(channel.Bot.Heard);
    }

    [Theory]
    [InlineData("expectReplies")]
    [InlineData("stream")]
    [InlineData("notification")]
    public async Task However_a_client_wants_its_replies_delivered_they_come_by_the_stream(string mode)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        await client.PostAsync($$"""{"type":"message","text":"hi","deliveryMode":"{{mode}}"}""");

        Assert.Null(channel.Bot.Heard.Last().DeliveryMode);
        Assert.Equal(["hello", "hi", "you said hi"], (await client.ReadAsync()).Texts);
    }

    [Fact]
    public async Task What_the_bot_says_for_its_own_use_never_reaches_a_client()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        channel.Bot.OnMessage = async (turn, ct) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "secret" }, ct);
            await turn.SendActivityAsync(new Activity(ActivityTypes.ConversationUpdate), ct);
            await turn.SendActivityAsync("done", cancellationToken: ct);
        };

        await client.SayAsync("hi");

        Assert.Equal(["hello", "hi", "done"], (await client.ReadAsync()).Texts);
    }

    [Fact]
    public async Task When_the_bot_fails_the_client_is_told_502_and_still_has_its_own_message()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        channel.Bot.OnMessage = (turn, _) => throw new InvalidOperationException(turn.Activity.Text);

        var answer = await client.SayAsync("private words");

        Assert.Equal((502, "BotError"), (answer.Code, answer.Error));
        Assert.Equal("Failed to send activity: bot returned an error", (string?)answer.Body!["error"]!["message"]);
        Assert.Equal(["hello", "private words"], (await client.ReadAsync()).Texts);
        var log = string.Join('\n', channel.Logs.Lines);
        Assert.Contains("InvalidOperationException", log, StringComparison.Ordinal);
        Assert.DoesNotContain("private words", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_host_handles_the_failure_its_apology_is_the_answer()
    {
        await using var channel = await TestChannel.StartAsync();
        channel.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("sorry");
        using var client = channel.NewClient();
        await client.StartAsync();
        channel.Bot.OnMessage = (_, _) => throw new InvalidOperationException();

        Assert.Equal(200, (await client.SayAsync("hi")).Code);
        Assert.Equal(["hello", "hi", "sorry"], (await client.ReadAsync()).Texts);
    }

    [Fact]
    public async Task When_the_bot_is_too_slow_the_client_is_told_502_and_the_bot_is_told_to_stop()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        var started = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        channel.Bot.OnMessage = async (_, ct) =>
        {
            await using var registration = ct.Register(stopped.SetResult);
            started.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
        };

        var post = client.SayAsync("hi");
        await started.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        channel.Clock.Advance(TimeSpan.FromSeconds(15));

        var answer = await post;
        Assert.Equal((502, "BotError"), (answer.Code, answer.Error));
        Assert.Equal("Failed to send activity: bot timed out", (string?)answer.Body!["error"]!["message"]);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_bot_that_ignores_being_told_to_stop_can_still_reply_later()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();
        var started = new TaskCompletionSource();
        var thinking = new TaskCompletionSource();
        channel.Bot.OnMessage = async (turn, _) =>
        {
            started.SetResult();
            await thinking.Task;
            await turn.SendActivityAsync("at last", cancellationToken: CancellationToken.None);
        };

        var post = client.SayAsync("hi");
        await started.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        channel.Clock.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal(502, (await post).Code);
        thinking.SetResult();

        Assert.Equal("hi", await stream.NextTextAsync());
        Assert.Equal("at last", await stream.NextTextAsync());
    }

    [Fact]
    public async Task The_hosts_middleware_runs_in_the_order_it_was_registered()
    {
        List<string> ran = [];
        await using var channel = await TestChannel.StartAsync(configure: services => services
            .AddSingleton<IMiddleware>(new Note(ran, "first"))
            .AddSingleton<IMiddleware>(new Note(ran, "second")));
        using var client = channel.NewClient();

        await client.StartAsync();

        Assert.Equal(["first", "second"], ran);
    }

    [Fact]
    public async Task The_bot_can_speak_first_in_a_conversation_it_knows()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        using var stream = await client.OpenStreamAsync();
        var reference = channel.Bot.Heard.Single().GetConversationReference();

        await channel.Adapter.ContinueConversationAsync(
            "bonerisk",
            reference,
            (turn, ct) => turn.SendActivityAsync("reminder", cancellationToken: ct),
            TestContext.Current.CancellationToken);

        var reminder = await stream.NextAsync();
        Assert.Equal(("reminder", null), ((string?)reminder["text"], (string?)reminder["replyToId"]));
    }

    private sealed class Note(List<string> ran, string name) : IMiddleware
    {
        public Task OnTurnAsync(
            ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            ran.Add(name);
            return next(cancellationToken);
        }
    }
}
