using System.Diagnostics;
using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.EndToEnd.Tests;

/// <summary>The first failing thing a newcomer would meet gives one clear line.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Region is 'Mars'", "--Region", "Mars")]
    [InlineData("Invalid url", "--urls", "nonsense")]
    [InlineData("Storage:Provider is 'Oracle'", "--Storage:Provider", "Oracle")]
    [InlineData("MicrosoftAppId is not set", "--environment", "Production")]
    [InlineData("MicrosoftAppId is not set", "--urls", "http://0.0.0.0:0")]
    [InlineData("nothing proves it", "--MicrosoftAppId", "00000000-0000-0000-0000-0000000000b0")]
    [InlineData("ChannelService is 'Mars'", "--ChannelService", "Mars")]
    [InlineData("SigningKey", "--DirectLine:SigningKey", "short")]
    public async Task A_setting_that_cannot_be_used_is_one_line(string expected, string name, string value)
    {
        var line = Assert.Single(await FailAsync(name, value));

        Assert.StartsWith("BoneRisk.Bot cannot start:", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        await using var bot = await BotProcess.StartAsync();

        var line = Assert.Single(await FailAsync("--urls", $"{bot.Address}"));

        Assert.Contains("already in use", line, StringComparison.Ordinal);
    }

    private static async Task<string[]> FailAsync(string name, string value)
    {
        var folder = Directory.CreateTempSubdirectory("bonerisk-start-");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BoneRisk.Bot.dll"), name, value])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["URLS"] = "http://127.0.0.1:0";
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
        Assert.Equal(1, process.ExitCode);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
