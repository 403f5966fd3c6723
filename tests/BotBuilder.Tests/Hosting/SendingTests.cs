using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Hosting;

public class SendingTests
{
    [Fact]
    public async Task A_reply_goes_to_the_channel_with_escaped_ids()
    {
        string? id = null;
        await using var host = await LoopbackHost.StartAsync(async (context, token) =>
            id = (await context.SendActivityAsync("hello", cancellationToken: token))!.Id);

        var (status, body) = await host.PostAsync(Message(host, """ "id":"1|2", """));

        Assert.Equal((200, "", "from-channel"), (status, body, id));
        var (call, sent) = host.ChannelCalls.Single();
        Assert.Equal("POST /channel/v3/conversations/c%7C1/activities/1%7C2", call);
        Assert.Equal("hello", (string?)JsonNode.Parse(sent)!["text"]);
        Assert.Null(JsonNode.Parse(sent)!["id"]);
    }

    [Fact]
    public async Task What_answers_nothing_is_sent_to_the_conversation()
    {
        await using var host = await LoopbackHost.StartAsync((context, token) =>
            context.SendActivityAsync("hello", cancellationToken: token));
        await host.PostAsync(Message(host, ""));
        Assert.Equal("POST /channel/v3/conversations/c%7C1/activities", host.ChannelCalls.Single().Call);
    }

    [Fact]
    public async Task Updates_deletions_traces_and_delays()
    {
        await using var host = await LoopbackHost.StartAsync(async (context, token) =>
        {
            await context.TraceActivityAsync("note", cancellationToken: token);
            await context.SendActivityAsync(new Activity(ActivityTypesEx.Delay) { Value = 1 }, token);
            await context.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "9", Text = "new" }, token);
            await context.DeleteActivityAsync("9", token);
        });
        await host.PostAsync(Message(host, ""));
        Assert.Equal(
            ["PUT /channel/v3/conversations/c%7C1/activities/9", "DELETE /channel/v3/conversations/c%7C1/activities/9"],
            host.ChannelCalls.Select(call => call.Call));
    }

    [Fact]
    public async Task A_channel_that_refuses_is_an_error_of_the_turn()
    {
        Exception? seen = null;
        await using var host = await LoopbackHost.StartAsync((context, token) =>
            context.SendActivityAsync("hello", cancellationToken: token));
        host.ChannelStatus = 403;
        host.Adapter.OnTurnError = (_, e) => { seen = e; return Task.CompletedTask; };

        Assert.Equal(200, (await host.PostAsync(Message(host, ""))).Status);
        Assert.Equal(403, (int)Assert.IsType<ErrorResponseException>(seen).Response!.StatusCode);
    }

    [Fact]
    public async Task The_bot_can_speak_first_where_it_was_spoken_to()
    {
        ConversationReference? reference = null;
        await using var host = await LoopbackHost.StartAsync((context, _) =>
        {
            reference = context.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        await host.PostAsync(Message(host, """ "id":"1", """));

        await host.Adapter.ContinueConversationAsync(
            "", reference!, (context, token) => context.SendActivityAsync("reminder", cancellationToken: token), default);

        Assert.Contains("reminder", host.ChannelCalls.Single().Body, StringComparison.Ordinal);
    }

    private static string Message(LoopbackHost host, string more) =>
        $$"""
        {"type":"message",{{more}}"channelId":"x","serviceUrl":"{{host.ServiceUrl}}",
         "conversation":{"id":"c|1"},"from":{"id":"u"} }
        """;
}
