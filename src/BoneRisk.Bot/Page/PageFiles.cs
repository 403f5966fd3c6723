using System.Collections.Frozen;

namespace BoneRisk.Bot.Page;

/// <summary>What the build left of the page, looked at once: a name that is not in here is never opened.</summary>
internal sealed class PageFiles
{
    private readonly FrozenDictionary<string, PageFile> _assets;

    private PageFiles(PageFile? index, string? missing, FrozenDictionary<string, PageFile> assets) =>
        (Index, Missing, _assets) = (index, missing, assets);

    /// <summary>The page, or null when it was not built.</summary>
    public PageFile? Index { get; }

    /// <summary>The path of the page that stands in for one that was not built.</summary>
    public string? Missing { get; }

    public bool IsBuilt => Index is not null;

    public PageFile? Find(string name) => _assets.GetValueOrDefault(name);

    public static PageFiles In(string wwwroot)
    {
        var index = Path.Combine(wwwroot, "dist", "index.html");
        var assets = Path.Combine(wwwroot, "dist", "assets");
        var missing = Path.Combine(wwwroot, "no-page.html");
        return new PageFiles(
            File.Exists(index) ? PageFile.At(index) : null,
            File.Exists(missing) ? missing : null,
            Directory.Exists(assets) ? All(assets) : FrozenDictionary<string, PageFile>.Empty);
    }

    private static FrozenDictionary<string, PageFile> All(string folder) =>
        Directory.EnumerateFiles(folder)
            .Where(path => Path.GetExtension(path) is not (".br" or ".gz"))
            .ToFrozenDictionary(path => Path.GetFileName(path), PageFile.At);
}
