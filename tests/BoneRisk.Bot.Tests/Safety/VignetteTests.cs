using BoneRisk.Bot.Tests.Content;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Tests.Safety;

/// <summary>How well typed warning signs are found, and how rarely something else is taken for one.</summary>
public sealed class VignetteTests
{
    /// <summary>Of the emergencies in lay words at most these are asked about or missed. It may only fall.</summary>
    private const int LayWordsNotCertain = 5;

    private const double MostAlarms = 0.02;

    private static IEnumerable<Vignette> All => Vignettes.Dev.Concat(Vignettes.HeldOut).Concat(Vignettes.LayWords);

    [Fact]
    public void There_are_enough_vignettes_and_none_twice()
    {
        Assert.InRange(All.Count(v => v.IsEmergency), 150, int.MaxValue);
        Assert.InRange(All.Count(v => !v.IsEmergency && !v.IsLookAlike), 40, int.MaxValue);
        Assert.InRange(All.Count(v => v.IsLookAlike), 80, int.MaxValue);
        Assert.Equal(All.Count(), All.Select(v => v.Text.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(RedFlagIds.All.Order(), Vignettes.HeldOut.Select(v => v.Flag).OfType<string>().Distinct().Order());
    }

    [Fact]
    public void The_level_of_a_vignette_is_that_of_the_scoring_rule() => Assert.All(
        All.Where(vignette => !vignette.IsLookAlike),
        vignette => Assert.Equal(
            vignette.Level,
            RedFlags.Evaluate([vignette.Flag!], new Answers())[0].Disposition.ToString(),
            ignoreCase: true));

    [Fact]
    public void Every_emergency_that_the_phrases_were_made_with_is_found()
    {
        var seen = Sighting.Of(Vignettes.Dev.Where(vignette => vignette.IsEmergency));
        Tell("Emergencies worked with", seen);

        Assert.DoesNotContain(seen, sighting => !sighting.IsFound);
        Assert.InRange(seen.Count(sighting => !sighting.IsCertain), 0, 1);
    }

    [Fact]
    public void Every_lesser_sign_that_the_phrases_were_made_with_is_found()
    {
        var seen = Sighting.Of(Vignettes.Dev.Where(vignette => !vignette.IsEmergency && !vignette.IsLookAlike));
        Tell("Lesser signs worked with", seen);

        Assert.DoesNotContain(seen, sighting => !sighting.IsFound);
    }

    [Fact]
    public void Emergencies_that_were_held_out_once_are_found_for_certain()
    {
        var seen = Sighting.Of(Vignettes.HeldOut.Where(vignette => vignette.IsEmergency));
        Tell("Emergencies held out once", seen);

        Assert.DoesNotContain(seen, sighting => !sighting.IsCertain);
    }

    [Fact]
    public void Emergencies_in_lay_words_are_found_for_certain()
    {
        var seen = Sighting.Of(Vignettes.LayWords.Where(vignette => vignette.IsEmergency));
        Tell("Emergencies in lay words", seen);

        Assert.InRange(seen.Count(sighting => !sighting.IsCertain), 0, LayWordsNotCertain);
    }

    [Fact]
    public void Each_emergency_sign_is_found_in_lay_words() => Assert.All(
        Vignettes.LayWords.Where(v => v.IsEmergency).GroupBy(v => v.Flag),
        sign => Assert.InRange(Sighting.Of(sign).Count(s => s.IsCertain), 0.95 * sign.Count(), sign.Count()));

    [Fact]
    public void Lesser_signs_that_were_held_out_once_are_found()
    {
        var seen = Sighting.Of(Vignettes.HeldOut.Where(vignette => !vignette.IsEmergency && !vignette.IsLookAlike));
        Tell("Lesser signs held out once", seen);

        Assert.DoesNotContain(seen, sighting => !sighting.IsFound);
    }

    [Fact]
    public void Hardly_any_look_alike_raises_an_emergency()
    {
        var seen = Sighting.Of(All.Where(vignette => vignette.IsLookAlike));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"Look-alikes: {seen.Count}, alarms {seen.Count(s => s.IsAlarm)}, asked about {seen.Count(s => !s.IsAlarm && s.Hits.Count > 0)}");

        Assert.InRange(seen.Count(sighting => sighting.IsAlarm), 0, MostAlarms * seen.Count);
    }

    [Fact]
    public void No_answer_that_we_offer_and_no_question_that_we_know_sounds_like_an_emergency()
    {
        var offered = RealContent.Content.Questions
            .Where(question => question.Id != QuestionIds.Symptoms)
            .SelectMany(question => question.Choices)
            .SelectMany(choice => choice.Synonyms.Append(choice.Label))
            .Concat(RealContent.Content.Topics.SelectMany(topic => topic.Paraphrases));

        var alarms = Sighting.Of(offered.Select(text => new Vignette(text, null, "none"))).Where(seen => seen.IsAlarm);

        Assert.False(alarms.Any(), string.Join("; ", alarms.Select(seen => $"{seen} {string.Join(" ", seen.Hits)}")));
    }

    [Theory]
    [InlineData("I fell and my hip hurts but I can still walk on it")]
    [InlineData("fell and I can still walk on it, hip sore")]
    [InlineData("I fell yesterday, hip is sore but I'm fine")]
    [InlineData("had a fall, I'm fine, just my hip aches")]
    [InlineData("I fell. Hip hurts. I can walk fine.")]
    public void Being_able_to_walk_or_feeling_fine_never_cancels_a_hip_injury(string text) =>
        Assert.True(Sighting.Of(new Vignette(text, RedFlagIds.HipInjury, "emergency")).IsCertain);

    private static void Tell(string what, List<Sighting> seen) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"{what}: {seen.Count}, found {seen.Count(s => s.IsFound)}, of these doubtful {seen.Count(s => s.IsFound && !s.IsCertain)}");
}
