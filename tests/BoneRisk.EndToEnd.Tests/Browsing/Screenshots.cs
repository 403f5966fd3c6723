namespace BoneRisk.EndToEnd.Tests.Browsing;

internal static class Screenshots
{
    /// <summary>docs/screenshots of the work tree, when they are to be renewed; else null.</summary>
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable("UPDATE_SCREENSHOTS") == "1" && Root() is { } root
            ? Directory.CreateDirectory(Path.Combine(root, "docs", "screenshots")).FullName
            : null;

    private static string? Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BoneRisk.Bot.sln"))) folder = folder.Parent;
        return folder?.FullName;
    }
}
