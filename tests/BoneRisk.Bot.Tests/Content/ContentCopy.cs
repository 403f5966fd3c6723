using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Tests.Content;

/// <summary>A copy of the content that a test may spoil.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bonerisk-content-").FullName;

    public ContentCopy()
    {
        foreach (var file in Directory.GetFiles(RealContent.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(RealContent.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => Path.Combine(_root, "dialogs");

    public string At(string file) => Path.Combine(Folder, file);

    /// <summary>Changes the first place that says so, and gives the line, counted from 1, that changed.</summary>
    public int Spoil(string file, string was, string becomes)
    {
        var text = File.ReadAllText(At(file));
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not say “{was}”, so the test has nothing to spoil.");
        File.WriteAllText(At(file), text[..at] + becomes + text[(at + was.Length)..]);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    public IReadOnlyList<string> Mistakes() =>
        Assert.Throws<ContentException>(() => ContentLoader.Load(Folder)).Mistakes;

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
