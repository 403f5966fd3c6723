using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Tests.Content.Faq;

/// <summary>How well the real FAQ is found. The floors lie a little below what was measured.</summary>
public sealed class FaqEvaluationTests
{
    private const int Folds = 5;

    private static readonly IReadOnlyList<FaqEntry> Entries = FaqIndex.Entries(RealContent.Content);

    private static readonly FaqSearch Search = FaqIndex.Build(RealContent.Content);

    [Fact]
    public void New_questions_are_answered_right_or_with_a_choice()
    {
        var tally = Tally("held out", HeldOut.Questions.Where(q => q.Topic is not null));

        Assert.True(tally.Wrong <= tally.All * 0.03, $"{tally.Wrong} answered wrongly");
        Assert.True(tally.FirstThree >= tally.All * 0.95, $"{tally.FirstThree} in the first three");
        Assert.True(tally.First >= tally.All * 0.90, $"{tally.First} first");
        Assert.True(tally.Right >= tally.All * 0.80, $"{tally.Right} answered");
        Assert.True(tally.Missed <= tally.All * 0.05, $"{tally.Missed} missed");
    }

    [Fact]
    public void What_is_not_for_the_FAQ_is_left_alone()
    {
        var tally = Tally("elsewhere", HeldOut.Questions.Where(q => q.Topic is null));

        Assert.True(tally.Answered <= tally.All * 0.05, $"{tally.Answered} answered");
        Assert.True(tally.Missed >= tally.All * 0.85, $"{tally.Missed} left alone");
    }

    /// <summary>Harder than life: paraphrases were written to differ from each other.</summary>
    [Fact]
    public void A_wording_that_is_left_out_is_seldom_answered_wrongly()
    {
        var tally = new FaqTally();
        for (var fold = 0; fold < Folds; fold++)
        {
            var leftOut = Wordings.Where((_, i) => i % Folds == fold).ToHashSet();
            var texts = leftOut.Select(q => q.Text).ToHashSet();
            var search = new FaqSearch([.. Entries.Select(e => e with { Paraphrases = [.. e.Paraphrases.Where(p => !texts.Contains(p))] })], RealContent.Content.FaqLanguage);
            foreach (var question in leftOut)
                tally.Add(question, search.Find(question.Text));
        }

        tally.Report("left out");
        Assert.True(tally.Wrong <= tally.All * 0.055, $"{tally.Wrong} answered wrongly");
        Assert.True(tally.FirstThree >= tally.All * 0.88, $"{tally.FirstThree} in the first three");
    }

    [Fact]
    public void A_stored_wording_is_answered_with_its_topic() => Assert.All(Wordings, question =>
    {
        var found = Search.Find(question.Text);
        Assert.Equal((FaqOutcome.Answer, question.Topic), (found.Outcome, found.Topics[0].Topic));
    });

    [Theory]
    [InlineData("Can hypocalcaemia cause osteoporosis even if I'm young?", "young")]
    [InlineData("What calcium level is considered normal?", "ca.range")]
    [InlineData("Is calcium supplementation enough to protect my bones?", "supplements")]
    [InlineData("How often should I get a bone density scan?", "dxa.repeat")]
    [InlineData("Can certain foods worsen hypocalcaemia?", "diet")]
    [InlineData("who are you", "bot.about")]
    [InlineData("what cant you do", "bot.about")]
    public void A_question_is_answered(string text, string topic)
    {
        var found = Search.Find(text);
        Assert.Equal((FaqOutcome.Answer, topic), (found.Outcome, found.Topics[0].Topic));
    }

    [Theory]
    [InlineData("show me")]
    [InlineData("58 kg")]
    [InlineData("what about it")]
    public void A_fragment_is_no_question(string text) => Assert.Equal(FaqOutcome.Miss, Search.Find(text).Outcome);

    /// <summary>Tells only the content's own wording, so that an author learns nothing else of the held-out part.</summary>
    [Fact]
    public void No_held_out_question_is_in_the_content()
    {
        var heldOut = HeldOut.Questions.Select(q => Plain(q.Text)).ToHashSet();
        var known = Entries.SelectMany(e => e.Paraphrases.Append(e.Title)).Where(text => heldOut.Contains(Plain(text))).ToList();
        Assert.True(known.Count == 0, $"In both: {string.Join("; ", known)}");
    }

    private static List<FaqQuestion> Wordings =>
        [.. Entries.SelectMany(e => e.Paraphrases.Select(p => new FaqQuestion(p, e.Topic)))];

    private static FaqTally Tally(string name, IEnumerable<FaqQuestion> questions)
    {
        var tally = new FaqTally();
        foreach (var question in questions)
            tally.Add(question, Search.Find(question.Text));
        tally.Report(name);
        return tally;
    }

    private static string Plain(string text) =>
        string.Concat(text.ToLowerInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')).Trim();
}
