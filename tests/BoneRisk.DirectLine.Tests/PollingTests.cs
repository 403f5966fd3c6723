using Microsoft.Data.Sqlite;

namespace BoneRisk.DirectLine.Tests;

/// <summary>A client that polls gives up for good at the first 5xx.</summary>
public sealed class PollingTests
{
    [Fact]
    public async Task While_the_database_fails_there_is_nothing_new_and_then_everything()
    {
        await using var channel = await TestChannel.StartAsync(configure: TestOutage.Register);
        using var client = channel.NewClient();
        await client.StartAsync();
        await client.SayAsync("hi");
        var outage = TestOutage.Of(channel.Log);

        outage.IsDown = true;
        var nothing = await client.ReadAsync("?watermark=1");
        outage.IsDown = false;
        var rest = await client.ReadAsync("?watermark=1");

        Assert.Equal((200, null), (nothing.Code, nothing.Watermark));
        Assert.Empty(nothing.Body!["activities"]!.AsArray());
        Assert.Equal(["hi", "you said hi"], rest.Texts);
        Assert.Contains(channel.Logs.Lines, line => line.Contains("StorageException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_another_program_writes_the_history_can_still_be_read()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();
        await client.StartAsync();
        await using var other = new SqliteConnection($"Data Source={channel.Database};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var lockOfTheFile = other.CreateCommand();
        lockOfTheFile.CommandText = "BEGIN EXCLUSIVE";
        await lockOfTheFile.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["hello"], (await client.ReadAsync()).Texts);
    }
}
