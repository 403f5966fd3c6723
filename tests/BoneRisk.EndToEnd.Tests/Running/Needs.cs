namespace BoneRisk.EndToEnd.Tests.Running;

/// <summary>What a browser test cannot do without; where it is missing, the test is skipped and says why.</summary>
public static class Needs
{
    private static readonly string[] BrowserNames = OperatingSystem.IsWindows()
        ? ["chrome.exe", "msedge.exe"]
        : ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The Chromium on the PATH, or null.</summary>
    public static string? Chromium { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => BrowserNames.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static bool PageIsBuilt =>
        File.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot", "dist", "index.html"));

    public static void BrowserAndPage()
    {
        Assert.SkipWhen(Chromium is null, "No chromium on the PATH.");
        Assert.SkipUnless(PageIsBuilt, "The web page is not built: Node.js 20 was missing when the bot was built.");
    }

    public static void BrowserAndPlayground()
    {
        Assert.SkipWhen(Chromium is null, "No chromium on the PATH.");
        Assert.SkipUnless(PlaygroundProcess.IsInstalled, "The Agents Playground is not installed: npm was missing when the tests were built.");
    }
}
