using BoneRisk.Bot.Content;
using BoneRisk.Bot.Content.Loading;

namespace BoneRisk.Bot.Tests.Content;

/// <summary>What the build learnt belongs to the content that it was learnt from.</summary>
public sealed class LearntTests : IDisposable
{
    private readonly ContentCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void The_content_that_ships_brings_what_was_learnt_from_it()
    {
        var content = ContentLoader.Read(RealContent.Folder);
        var shipped = File.ReadAllBytes(Path.Combine(RealContent.Folder, LearntReader.FileName));
        using var anew = new MemoryStream();

        LearntReader.Write(RealContent.Folder, Learnt.From(content), anew);

        Assert.Equal(shipped, anew.ToArray());
    }

    [Fact]
    public void A_heading_that_names_nothing_is_a_mistake()
    {
        File.AppendAllText(_copy.At("red-flag-examples.txt"), "\n# toothache\nmy tooth hurts\n");

        Assert.Contains(_copy.Mistakes(), m => m.Contains("there is no 'toothache'", StringComparison.Ordinal));
    }
}
