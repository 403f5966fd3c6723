using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Hosting;

public class CloudAdapterTests
{
    private static readonly BotCallbackHandler Echo = (context, token) =>
        context.SendActivityAsync($"you said {context.Activity.Text}", cancellationToken: token);

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        await using var host = await LoopbackHost.StartAsync(Echo);

        var (status, body) = await host.PostAsync(
            """{"type":"message","id":"1","text":"hi ☺","deliveryMode":"expectReplies","channelId":"x","from":{"id":"u"},"conversation":{"id":"c"},"serviceUrl":"http://localhost:1"}""");

        Assert.Equal(200, status);
        var reply = JsonNode.Parse(body)!["activities"]!.AsArray().Single()!;
        Assert.Equal("you said hi ☺", (string?)reply["text"]);
        Assert.Equal(("1", "u"), ((string?)reply["replyToId"], (string?)reply["recipient"]!["id"]));
    }

    [Fact]
    public async Task A_turn_without_replies_still_has_a_list()
    {
        await using var host = await LoopbackHost.StartAsync((_, _) => Task.CompletedTask);
        var (_, body) = await host.PostAsync("""{"type":"event","deliveryMode":"expectReplies"}""");
        Assert.Equal("""{"activities":[]}""", body);
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":""}""", 400)]
    [InlineData("""{"type":{}}""", 400)]
    [InlineData("""{"type":"invoke","name":"x"}""", 501)]
    [InlineData("""{"type":"message"}""", 200)]
    [InlineData("""{"type":"message","serviceUrl":"urn:x","from":{},"conversation":{}}""", 200)]
    [InlineData("""{"type":"neverHeardOf"}""", 200)]
    public async Task Whatever_is_posted_gets_a_fitting_status(string json, int expected)
    {
        await using var host = await LoopbackHost.StartAsync(
            (context, token) => context.Activity.Type == "message" ? Echo(context, token) : Task.CompletedTask);
        Assert.Equal(expected, (await host.PostAsync(json)).Status);
    }

    [Fact]
    public async Task Strangers_without_a_conversation_do_not_share_one()
    {
        var seen = new List<(string?, string?)>();
        await using var host = await LoopbackHost.StartAsync((context, _) =>
        {
            seen.Add((context.Activity.Conversation!.Id, context.Activity.From!.Id));
            return Task.CompletedTask;
        });
        await host.PostAsync("""{"type":"message"}""");
        await host.PostAsync("""{"type":"message"}""");
        Assert.Equal(2, seen.Distinct().Count());
    }

    [Fact]
    public async Task Activities_are_posted()
    {
        await using var host = await LoopbackHost.StartAsync(Echo);
        var get = await host.Client.GetAsync(new Uri("/api/messages", UriKind.Relative));
        Assert.Equal((405, "POST"), ((int)get.StatusCode, get.Content.Headers.Allow.Single()));
    }

    [Fact]
    public async Task A_hundred_kilobytes_of_text_are_fine()
    {
        await using var host = await LoopbackHost.StartAsync(Echo);
        var text = new string('x', 100 * 1024);
        var (status, body) = await host.PostAsync(
            $$"""{"type":"message","text":"{{text}}","deliveryMode":"expectReplies"}""");
        Assert.Equal(200, status);
        Assert.Contains(text, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response()
    {
        await using var host = await LoopbackHost.StartAsync((context, token) => context.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse { Status = 409, Body = new { Why = "taken" } },
            },
            token));
        Assert.Equal((409, """{"why":"taken"}"""), await host.PostAsync("""{"type":"invoke","name":"x"}"""));
    }

    [Fact]
    public async Task A_failing_turn_is_the_application_s_to_answer()
    {
        Exception? seen = null;
        await using var host = await LoopbackHost.StartAsync((_, _) => throw new InvalidOperationException("why"));
        host.Failed = e => seen = e;
        Assert.Equal(500, (await host.PostAsync("""{"type":"message"}""")).Status);
        Assert.Equal("why", Assert.IsType<InvalidOperationException>(seen).Message);
    }
}
