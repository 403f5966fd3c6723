namespace BoneRisk.DirectLine.Tests;

/// <summary>Web Chat sends a message again when it is not sure that it arrived.</summary>
public sealed class RepeatTests
{
    private const string Message = """{"type":"message","text":"70","channelData":{"clientActivityID":"x1"}}""";

    [Fact]
    public async Task A_message_that_is_sent_again_is_shown_once_and_the_bot_knows_it_by_the_same_id()
    {
        await using var channel = await TestChannel.StartAsync();
        channel.Bot.OnMessage = (_, _) => Task.CompletedTask;
        using var client = channel.NewClient();
        await client.StartAsync();

        var first = await client.PostAsync(Message);
        var again = await client.PostAsync(Message);

        Assert.Equal((string?)first.Body!["id"], (string?)again.Body!["id"]);
        Assert.Equal(["hello", "70"], (await client.ReadAsync()).Texts);
        Assert.Single(channel.Bot.Heard.TakeLast(2).Select(heard => heard.Id).Distinct());
    }

    [Fact]
    public async Task A_client_that_reuses_ids_is_not_silenced()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        await client.PostAsync(Message);
        await client.PostAsync(Message.Replace("70", "71", StringComparison.Ordinal));

        Assert.Equal(["hello", "70", "you said 70", "71", "you said 71"], (await client.ReadAsync()).Texts);
    }

    [Fact]
    public async Task When_the_store_fails_during_a_turn_the_client_is_told_to_send_it_again()
    {
        await using var channel = await TestChannel.StartAsync();
        channel.Bot.OnMessage = (_, _) => throw new Storage.StorageException("The database is locked.");
        using var client = channel.NewClient();
        await client.StartAsync();

        var answer = await client.PostAsync(Message);

        Assert.Equal(503, answer.Code);
        Assert.Equal("ServiceUnavailable", (string?)answer.Body!["error"]!["code"]);
    }
}
