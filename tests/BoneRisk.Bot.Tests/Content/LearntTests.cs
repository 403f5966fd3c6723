using BoneRisk.Bot.Content;
using BoneRisk.Bot.Content.Loading;

namespace BoneRisk.Bot.Tests.Content;

/// <summary>What the build read and learnt belongs to the content that it was read and learnt from.</summary>
public sealed class LearntTests : IDisposable
{
    private readonly ContentCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public void The_content_that_ships_brings_what_was_learnt_from_it()
    {
        using var anew = new MemoryStream();

        LearntReader.Write(RealContent.Folder, Learnt.From(ContentLoader.Read(RealContent.Folder)), anew);

        Assert.Equal(Shipped(LearntReader.FileName), anew.ToArray());
    }

    [Fact]
    public void The_content_that_ships_brings_what_was_read_of_it()
    {
        using var anew = new MemoryStream();

        ReadContent.Write(RealContent.Folder, ContentLoader.Read(RealContent.Folder), anew);

        Assert.Equal(Shipped(ReadContent.FileName), anew.ToArray());
    }

    [Fact]
    public void What_was_read_is_taken_whole()
    {
        var taken = ReadContent.Read(RealContent.Folder);
        using var again = new MemoryStream();

        ReadContent.Write(RealContent.Folder, taken!, again);

        Assert.Equal(Shipped(ReadContent.FileName), again.ToArray());
    }

    [Fact]
    public void The_faq_that_was_learnt_at_build_answers_as_one_that_is_learnt_now()
    {
        var content = RealContent.Content;
        var now = FaqIndex.Build(content);
        string[] typed = ["how often shoud i get a bone scan", "calcum in milk", "who won the cup", "high calcium foods to avoid", ""];

        foreach (var text in content.Topics.SelectMany(t => t.Paraphrases.Take(3)).Concat(typed))
        {
            var (one, other) = (content.Learnt!.Faq.Find(text), now.Find(text));
            Assert.Equal(other.Outcome, one.Outcome);
            Assert.Equal(other.Topics, one.Topics);
        }
    }

    [Fact]
    public void A_changed_sentence_is_read_at_the_next_start_and_nothing_is_learnt_anew()
    {
        var was = RealContent.Content.Words["error.sorry"];
        _copy.Spoil("words.yaml", was, "Something else.");

        Assert.Null(ReadContent.Read(_copy.Folder));
        Assert.NotNull(LearntReader.Read(_copy.Folder, () => RealContent.Content.FaqLanguage));
        Assert.Equal("Something else.", ContentLoader.Load(_copy.Folder).Words["error.sorry"]);
    }

    [Fact]
    public void A_new_wording_is_learnt_at_the_next_start()
    {
        var topic = RealContent.Content.Topics[0];
        _copy.Spoil(TopicFile(topic), $"- {topic.Paraphrases[0]}\n", $"- {topic.Paraphrases[0]}\n      - zebra umbrella trampoline\n");

        var found = ContentLoader.Load(_copy.Folder).Learnt!.Faq.Find("zebra umbrella trampoline");

        Assert.Equal(topic.Id, found.Topics[0].Topic);
    }

    [Fact]
    public void A_heading_that_names_nothing_is_a_mistake()
    {
        File.AppendAllText(_copy.At("red-flag-examples.txt"), "\n# toothache\nmy tooth hurts\n");

        Assert.Contains(_copy.Mistakes(), m => m.Contains("there is no 'toothache'", StringComparison.Ordinal));
    }

    private static byte[] Shipped(string file) => File.ReadAllBytes(Path.Combine(RealContent.Folder, file));

    private static string TopicFile(Topic topic) => Directory.GetFiles(Path.Combine(RealContent.Folder, "faq"))
        .Where(file => File.ReadAllText(file).Contains($"id: {topic.Id}\n", StringComparison.Ordinal))
        .Select(file => $"faq/{Path.GetFileName(file)}").Single();
}
