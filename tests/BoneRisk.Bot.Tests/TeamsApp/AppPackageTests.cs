using BoneRisk.Bot.Tests.Safety;
using NJsonSchema;

namespace BoneRisk.Bot.Tests.TeamsApp;

/// <summary>What a Teams administrator uploads.</summary>
public sealed class AppPackageTests(AppPackage app) : IClassFixture<AppPackage>
{
    [Fact]
    public void It_holds_the_manifest_and_two_icons_at_its_root() =>
        Assert.Equal(["color.png", "manifest.json", "outline.png"], app.Files.Keys.Order());

    [Fact]
    public async Task The_manifest_keeps_its_published_schema()
    {
        var schema = await SchemaAsync();
        Assert.Empty(schema.Validate(app.Manifest.ToJsonString()));
        Assert.Equal("1.22", (string?)app.Manifest["manifestVersion"]);
        Assert.Contains("/v1.22/", (string?)app.Manifest["$schema"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_breaks_the_schema_is_noticed()
    {
        var manifest = app.Manifest;
        manifest["name"]!["short"] = new string('x', 31);
        manifest["bots"]![0]!["botId"] = "not a GUID";
        manifest["packageName"] = "dev.bonerisk";
        manifest.AsObject().Remove("accentColor");

        Assert.Equal(4, (await SchemaAsync()).Validate(manifest.ToJsonString()).Count);
    }

    [Fact]
    public void Every_place_is_filled_in()
    {
        var manifest = app.Manifest;
        Assert.DoesNotContain("{{", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(AppPackage.AppId, (string?)manifest["id"]);
        Assert.Equal(AppPackage.AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(AppPackage.AppId, (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.Equal(AppPackage.Host, (string?)Assert.Single(manifest["validDomains"]!.AsArray()));
        Assert.Equal($"https://{AppPackage.Host}/privacy", (string?)manifest["developer"]!["privacyUrl"]);
    }

    [Fact]
    public void The_template_comes_out_as_it_was_written()
    {
        var template = File.ReadAllText(Path.Combine(SafetyFiles.Root, "src", "BoneRisk.Bot", "TeamsApp", "manifest.json"))
            .Replace("{{AppId}}", AppPackage.AppId, StringComparison.Ordinal)
            .Replace("{{Host}}", AppPackage.Host, StringComparison.Ordinal)
            .Replace("{{Version}}", "1.0.0", StringComparison.Ordinal);
        Assert.Equal(template.Trim(), System.Text.Encoding.UTF8.GetString(app.Files["manifest.json"]).Trim());
    }

    [Fact]
    public void The_colour_icon_is_192_pixels_square_and_full()
    {
        var icon = new PngImage(app.Files["color.png"]);
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal(byte.MaxValue, p.Alpha));
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_square_white_and_transparent()
    {
        var icon = new PngImage(app.Files["outline.png"]);
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        var seen = icon.Pixels.Where(p => p.Alpha > 0).ToList();
        Assert.All(seen, p => Assert.Equal((255, 255, 255), (p.Red, p.Green, p.Blue)));
        Assert.InRange(seen.Count, 32 * 32 / 10, 32 * 32 / 2);
    }

    [Theory]
    [InlineData("AppId is ''")]
    [InlineData("AppId is 'bonerisk'", "-p:AppId=bonerisk", "-p:Host=bot.example.org")]
    [InlineData("Host is ''", "-p:AppId=12345678-90ab-cdef-1234-567890abcdef")]
    [InlineData("Host is 'https://bot.example.org'", "-p:AppId=12345678-90ab-cdef-1234-567890abcdef", "-p:Host=https://bot.example.org")]
    [InlineData("Host is 'bot.example.org:443'", "-p:AppId=12345678-90ab-cdef-1234-567890abcdef", "-p:Host=bot.example.org:443")]
    public async Task A_wrong_or_missing_setting_is_one_clear_line(string complaint, params string[] properties)
    {
        var (code, output) = await AppPackage.TryAsync(properties);
        Assert.Equal(1, code);
        var line = Assert.Single(output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($": error : {complaint}; it must be", line, StringComparison.Ordinal);
    }

    private static Task<JsonSchema> SchemaAsync() => JsonSchema.FromFileAsync(
        Path.Combine(SafetyFiles.Root, "tests/BoneRisk.Bot.Tests/TeamsApp/Schema/MicrosoftTeams.schema.v1.22.json"),
        TestContext.Current.CancellationToken);
}
