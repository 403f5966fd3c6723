using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Tests.Content.Faq;

/// <summary>Every answer that the FAQ owes is there, and each is short, plain, sourced and easy to find.</summary>
public sealed class FaqTopicTests
{
    private const double HardestGrade = 6;
    private const int LongestSentence = 20;
    private const int FewestWordings = 10;

    private static readonly string[] Owed =
    [
        "ca.basics", "ca.range", "ca.adjusted", "ca.symptoms", "ca.causes", "ca.bone-link", "vitd", "pth",
        "meds.lowca", "meds.deno", "meds.bisph", "meds.steroid", "meds.ppi", "ckd", "thyroid-surgery", "osteomalacia",
        "op.basics", "op.osteopenia", "dxa.what", "dxa.prep", "dxa.repeat", "dxa.who", "score.explain", "frax",
        "men", "menopause", "young", "family", "fracture", "height", "pregnancy", "lowweight",
        "diet", "supplements", "vegan", "exercise", "lifestyle", "caffeine-salt", "falls",
        "evidence", "admin.book", "admin.results", "admin.referral", "bot.about", "bot.privacy",
    ];

    private static readonly IReadOnlyList<Topic> Topics = RealContent.Content.Topics;

    public static TheoryData<string> Ids => [.. Topics.Select(topic => topic.Id)];

    [Fact]
    public void Every_topic_that_is_owed_is_there() => Assert.Empty(Owed.Except(Topics.Select(topic => topic.Id)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_answer_is_short_and_needs_six_years_of_school_at_most(string id)
    {
        var topic = Topics.First(t => t.Id == id);
        var all = $"{topic.Answer} {topic.Next}";

        Assert.InRange(Readability.WordCount(topic.Answer), 40, 120);
        Assert.InRange(Readability.Grade(topic.Answer), 0, HardestGrade);
        Assert.InRange(Readability.Grade(all), 0, HardestGrade);
        Assert.InRange(Readability.LongestSentence(all), 1, LongestSentence);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_answer_says_what_to_do_next_where_it_comes_from_and_what_is_near(string id)
    {
        var topic = Topics.First(t => t.Id == id);

        Assert.All([topic.Title, topic.Next, topic.Source, topic.Evidence], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.True(topic.Reviewed >= new DateOnly(2026, 11, 26), $"{id} was reviewed on {topic.Reviewed:O}.");
        Assert.InRange(topic.Related.Count, 1, 3);
        Assert.All(topic.Related, related => Assert.Contains(Topics, t => t.Id == related && t.Id != id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_topic_is_asked_in_many_ways(string id)
    {
        var wordings = Topics.First(t => t.Id == id).Paraphrases;

        Assert.InRange(wordings.Count, FewestWordings, int.MaxValue);
        Assert.All(wordings, wording => Assert.Equal(wording.ToLowerInvariant().Trim(), wording));
    }

    [Fact]
    public void No_wording_is_there_twice()
    {
        var twice = Topics.SelectMany(t => t.Paraphrases).GroupBy(Plain).Where(same => same.Count() > 1).Select(same => same.Key);
        Assert.Empty(twice);
    }

    private static string Plain(string wording) =>
        string.Concat(wording.Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '-')).Trim();
}
