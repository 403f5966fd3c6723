namespace BoneRisk.DirectLine.Tests;

public sealed class ReadTests
{
    [Theory]
    [InlineData("")]
    [InlineData("?watermark=")]
    [InlineData("?watermark=0")]
    [InlineData("?watermark=-")]
    public async Task Without_a_watermark_all_of_the_history_is_there(string query)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        await client.SayAsync("hi");

        Assert.Equal(["hello", "hi", "you said hi"], (await client.ReadAsync(query)).Texts);
    }

    [Fact]
    public async Task A_client_pages_until_there_is_no_more_and_sees_everything_once()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        await channel.FillAsync(client.ConversationId, 130);

        List<string?> texts = [];
        var page = await client.ReadAsync();
        for (; page.Activities.Length > 0; page = await client.ReadAsync("?watermark=" + page.Watermark))
            texts.AddRange(page.Texts);

        Assert.Equal(["hello", .. Enumerable.Range(2, 130).Select(i => $"{i}")], texts);
        Assert.Equal("131", page.Watermark);
    }

    [Fact]
    public async Task A_watermark_from_the_future_waits_for_what_comes_next()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        var page = await client.ReadAsync("?watermark=999");
        await client.SayAsync("hi");

        Assert.Empty(page.Activities);
        Assert.Equal(["hi", "you said hi"], (await client.ReadAsync("?watermark=" + page.Watermark)).Texts);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_not_ours_is_400(string watermark)
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();

        Assert.Equal(400, (await client.ReadAsync("?watermark=" + watermark)).Code);
        Assert.Equal(400, (await client.ReconnectAsync("?watermark=" + watermark)).Code);
    }

    [Fact]
    public async Task A_conversation_that_was_not_started_is_404()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();

        Assert.Equal(404, (await client.ReadAsync()).Code);
        Assert.Equal(404, (await client.ReconnectAsync()).Code);
        Assert.Equal(404, (await client.SayAsync("hi")).Code);
    }
}
