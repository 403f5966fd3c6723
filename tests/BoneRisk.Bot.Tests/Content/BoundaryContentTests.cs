using BoneRisk.Bot.Content;
using BoneRisk.Bot.Reading;

namespace BoneRisk.Bot.Tests.Content;

/// <summary>Every boundary has words that a frightened person can read, and our own words are none.</summary>
public sealed class BoundaryContentTests
{
    private const double HardestReply = 6;

    private static readonly string[] Categories =
    [
        "selfHarm", "overdose", "child", "pregnancy", "animal", "medicineChange", "dosing", "prescription", "cancerFear",
        "dangerousResult", "otherPerson", "eatingDisorder", "abuse", "legal", "insult", "otherLanguage",
    ];

    private static readonly BoundaryFinder Finder = new(RealContent.Content);

    private static BotContent Content => RealContent.Content;

    [Fact]
    public void There_are_sixteen_categories_and_self_harm_comes_first()
    {
        Assert.Equal(Categories.Order(), Content.Boundaries.Replies.Select(r => r.Category).Distinct().Order());
        Assert.Equal("selfHarm", Content.Boundaries.Replies[0].Category);
    }

    [Fact]
    public void Every_reply_can_be_read_after_six_years_of_school() => Assert.All(
        Content.Boundaries.Replies,
        reply => Assert.True(Readability.Grade(reply.Reply) <= HardestReply, $"{reply.Id}: {Readability.Grade(reply.Reply):0.0}"));

    [Fact]
    public void Every_grave_reply_gives_the_emergency_number() => Assert.All(
        Content.Boundaries.Replies.Where(r => r.IsGrave || r.Disposition == "emergency"),
        reply => Assert.Contains("{emergency}", reply.Reply, StringComparison.Ordinal));

    [Fact]
    public void Every_language_has_the_emergency_number_in_its_own_sentence()
    {
        Assert.All(Content.Languages.Sentences.Values, sentence => Assert.Contains("{emergency}", sentence, StringComparison.Ordinal));
        Assert.Empty("es fr de it pt pl ro nl cy tr ar ur hi pa bn gu zh ru uk so vi hi-Latn".Split(' ').Except(Content.Languages.Sentences.Keys));
    }

    [Fact]
    public void No_answer_that_we_offer_and_no_question_that_we_know_sounds_like_a_boundary()
    {
        var offered = Content.Questions.Concat(Content.Flow).SelectMany(q => q.Choices)
            .SelectMany(c => c.Synonyms.Append(c.Label).Append(c.Title))
            .Concat(Content.Topics.SelectMany(t => t.Paraphrases.Append(t.Title)))
            .Concat(Content.Commands.Values.SelectMany(wordings => wordings));

        var taken = offered.Distinct().Select(text => (Text: text, Found: Finder.Find(text))).Where(o => o.Found is not null);

        // "calcium is 1.8 is that dangerous" asks the FAQ, but what it tells comes first.
        Assert.Empty(taken.Where(o => o.Found!.Calcium is null).Select(o => $"{o.Text}: {o.Found!.Words.Id}"));
    }

    /// <summary>How it does on messages that it has not learnt from: tests/BoneRisk.Understanding.Tests/Evaluation.</summary>
    [Fact]
    public void Nearly_every_example_that_was_learnt_is_known_again()
    {
        var examples = ContentLoader.Read(RealContent.Folder).Boundaries.Examples;

        var known = examples.Count(e => Finder.Find(e.Text)?.Words.Category == e.Label);

        Assert.InRange(known, (int)(0.97 * examples.Count), examples.Count);
    }
}
