using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine.Tests;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("TokenMinutes", "0", "DirectLine:TokenMinutes must be 1 to 1440.")]
    [InlineData("SigningKey", "short", "DirectLine:SigningKey must be at least 32 characters.")]
    [InlineData("BotId", " ", "DirectLine:BotId is missing.")]
    [InlineData("BotTimeoutSeconds", "0", "DirectLine:BotTimeoutSeconds must be 1 to 600.")]
    [InlineData("MaxActivityBytes", "5", "DirectLine:MaxActivityBytes must be at least 1024.")]
    [InlineData("MaxUploadBytes", "5", "DirectLine:MaxUploadBytes must be 1024 to 16777216.")]
    [InlineData("UploadTypes", "image/png, text/html",
        "DirectLine:UploadTypes: 'text/html' is none of image/png, image/jpeg, image/gif, image/webp, " +
        "application/pdf, text/plain")]
    [InlineData("AllowedOrigins:0", "https://a.example/",
        "DirectLine:AllowedOrigins: 'https://a.example/' must look like https://www.example.org")]
    public async Task A_bad_setting_stops_the_server_with_one_clear_line(string name, string value, string line)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => TestChannel.StartAsync(new() { [$"DirectLine:{name}"] = value }));

        Assert.Equal(line, error.Message);
    }

    [Fact]
    public async Task A_signing_key_of_ones_own_is_shared_by_machines_that_have_it()
    {
        Dictionary<string, string?> settings = new() { ["DirectLine:SigningKey"] = new string('k', 32) };
        await using var one = await TestChannel.StartAsync(settings);
        await using var two = await TestChannel.StartAsync(settings);
        await using var stranger = await TestChannel.StartAsync();

        var token = one.Tokens.Create("c", "dl_u").Token;

        Assert.NotNull(await two.Tokens.FindOwnerAsync(token));
        Assert.Null(await stranger.Tokens.FindOwnerAsync(token));
    }

    [Fact]
    public async Task The_bots_name_is_the_one_that_was_set()
    {
        await using var channel = await TestChannel.StartAsync(
            new() { ["DirectLine:BotId"] = "bones", ["DirectLine:BotName"] = "Bones" });
        using var client = channel.NewClient();
        await client.StartAsync();

        var from = (await client.ReadAsync()).Activities[0]["from"]!;

        Assert.Equal(("bones", "Bones"), ((string?)from["id"], (string?)from["name"]));
    }
}
