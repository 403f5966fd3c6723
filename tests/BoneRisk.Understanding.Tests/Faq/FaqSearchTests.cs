namespace BoneRisk.Understanding.Tests;

public class FaqSearchTests(ITestOutputHelper output)
{
    private static readonly FaqSearch Search = new(FaqSample.Entries, FaqSample.Language);

    [Fact]
    public void Questions_find_their_topic()
    {
        var wrong = 0;
        var (first, answered, missed) = (0, 0, 0);
        foreach (var (text, topic) in FaqSample.Inside)
        {
            var found = Search.Find(text);
            var right = found.Topics.Count > 0 && found.Topics[0].Topic == topic;
            first += right ? 1 : 0;
            answered += found.Outcome == FaqOutcome.Answer && right ? 1 : 0;
            wrong += found.Outcome == FaqOutcome.Answer && !right ? 1 : 0;
            missed += found.Outcome == FaqOutcome.Miss ? 1 : 0;
            if (!right || found.Outcome != FaqOutcome.Answer)
                output.WriteLine($"{text} -> {found.Outcome} {string.Join(", ", found.Topics)} (wanted {topic})");
        }

        var all = FaqSample.Inside.Length;
        output.WriteLine($"first {first}, answered {answered}, wrong {wrong}, missed {missed} of {all}");
        Assert.True(first >= all * 0.95, $"{first} of {all} first");
        Assert.True(answered >= all * 0.75, $"{answered} of {all} answered");
        Assert.True(wrong <= all * 0.03, $"{wrong} answered wrongly");
        Assert.True(missed <= all * 0.05, $"{missed} missed");
    }

    [Fact]
    public void Other_subjects_are_turned_away()
    {
        var outcomes = FaqSample.Outside.Select(text => (text, Found: Search.Find(text))).ToList();
        foreach (var (text, found) in outcomes.Where(o => o.Found.Outcome != FaqOutcome.Miss))
            output.WriteLine($"{text} -> {found.Outcome} {string.Join(", ", found.Topics)}");

        Assert.DoesNotContain(outcomes, o => o.Found.Outcome == FaqOutcome.Answer);
        Assert.True(outcomes.Count(o => o.Found.Outcome == FaqOutcome.Miss) >= outcomes.Count * 0.85);
    }

    [Fact]
    public void A_stored_wording_is_always_answered()
    {
        foreach (var entry in FaqSample.Entries)
        {
            foreach (var text in entry.Paraphrases.Append(entry.Title))
            {
                var found = Search.Find(text);
                Assert.True(found.Topics[0].Topic == entry.Topic, $"{text} -> {found.Topics[0]}");
                Assert.True(found.Outcome == FaqOutcome.Answer, $"{text} -> {found.Outcome} {string.Join(", ", found.Topics)}");
            }
        }
    }

    [Fact]
    public void A_bare_word_gets_suggestions_and_at_most_three()
    {
        var found = Search.Find("calcium");

        Assert.Equal(FaqOutcome.Suggest, found.Outcome);
        Assert.InRange(found.Topics.Count, 1, 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("what is the")]
    [InlineData("😀😀")]
    public void Nothing_to_go_by_is_a_miss(string text) => Assert.Equal(new(FaqOutcome.Miss, []), Search.Find(text) with { Topics = [] });

    [Fact]
    public void An_empty_faq_misses() => Assert.Equal(FaqOutcome.Miss, new FaqSearch([]).Find("calcium").Outcome);

    [Fact]
    public void Scores_lie_between_0_and_1() =>
        Assert.All(FaqSample.Inside, q => Assert.All(Search.Find(q.Text).Topics, t => Assert.InRange(t.Score, 0, 1)));
}
