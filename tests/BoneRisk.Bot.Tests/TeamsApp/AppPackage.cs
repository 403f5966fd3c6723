using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Safety;

namespace BoneRisk.Bot.Tests.TeamsApp;

/// <summary>The Teams app, packed once with the project's own target.</summary>
public sealed class AppPackage : IAsyncLifetime
{
    public const string AppId = "12345678-90ab-cdef-1234-567890abcdef";
    public const string Host = "bot.example.org";

    private static readonly string Project = Path.Combine(SafetyFiles.Root, "src", "BoneRisk.Bot");

    private readonly string _folder = Directory.CreateTempSubdirectory("teams-app-").FullName;

    public Dictionary<string, byte[]> Files { get; } = [];

    public JsonNode Manifest => JsonNode.Parse(Files["manifest.json"])!;

    public async ValueTask InitializeAsync()
    {
        var zip = Path.Combine(_folder, "new folder", "app.zip");
        var (code, output) = await BuildAsync(
            "BoneRisk.Bot.csproj", $"-p:AppId={AppId.ToUpperInvariant()}", $"-p:Host={Host}", $"-p:TeamsAppPackage={zip}");
        Assert.True(code == 0, output);
        Assert.Contains(zip, output, StringComparison.Ordinal);

        await using var archive = await ZipFile.OpenReadAsync(zip);
        foreach (var entry in archive.Entries)
        {
            using var copy = new MemoryStream();
            await using var content = await entry.OpenAsync();
            await content.CopyToAsync(copy);
            Files.Add(entry.FullName, copy.ToArray());
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs the target alone, which needs nothing of the project.</summary>
    public static Task<(int ExitCode, string Output)> TryAsync(params string[] properties) =>
        BuildAsync(Path.Combine("TeamsApp", "TeamsApp.targets"), properties);

    private static async Task<(int ExitCode, string Output)> BuildAsync(string project, params string[] properties)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-t:TeamsAppPackage", .. properties])
        {
            WorkingDirectory = Project,
            RedirectStandardOutput = true,
        };
        start.Environment.Remove("HOST"); // Some shells set it, and MSBuild reads the environment.
        using var build = Process.Start(start)!;
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (build.ExitCode, output);
    }
}
