using BoneRisk.Bot.Content;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Tests.Content;

public sealed class RealContentTests
{
    private readonly BotContent _content = RealContent.Content;

    [Fact]
    public void The_content_that_ships_has_no_mistake() => Assert.Equal(21, _content.Questions.Count);

    [Fact]
    public void Every_id_that_scoring_gives_or_takes_has_words() => ContentCheck.AgainstScoring(_content);

    [Fact]
    public void Symptoms_come_first_and_offer_every_red_flag_that_scoring_knows()
    {
        Assert.Equal(QuestionIds.Symptoms, _content.Questions[0].Id);
        Assert.Equal(RedFlagIds.All.Order(), _content.Questions[0].Choices.Select(choice => choice.Id).Order());
    }

    [Fact]
    public void Everything_but_age_may_be_answered_with_I_dont_know() =>
        Assert.Equal(QuestionIds.Age, Assert.Single(_content.Questions, question => !question.Unsure).Id);

    [Fact]
    public void The_choices_of_every_question_are_those_that_scoring_takes() =>
        Assert.All(ChoiceIds.ByQuestion, pair => Assert.Equal(
            pair.Value.Order(), _content.Question(pair.Key).Choices.Select(choice => choice.Id).Order()));

    [Fact]
    public void A_woman_of_40_is_asked_about_the_menopause_and_nobody_is_asked_for_its_age_before_it_happened()
    {
        var conditions = _content.Question(QuestionIds.MenopauseAge).When;

        Assert.Contains(conditions, c => c is { Question: "sex", Is: ["female"] });
        Assert.Contains(conditions, c => c is { Question: "age", AtLeast: 40 });
        Assert.Contains(conditions, c => c is { Question: "menopause", Is: ["yes"] });
    }

    [Fact]
    public void Every_region_that_scoring_knows_has_its_own_emergency_number() =>
        Assert.Equal(
            ["112", "911", "999"],
            Regions.All.Select(region => _content.Regions[region.Id].EmergencyNumber).Order());

    [Fact]
    public void The_front_desk_asks_about_a_fit_or_breathing_first_whatever_the_call_is_about() =>
        Assert.All(
            _content.Triage.Reasons,
            reason => Assert.Equal(
                "life", _content.Triage.Questions.First(q => q.RedFlags.Any(reason.RedFlags.Contains)).Id));

    [Fact]
    public void Every_red_flag_is_read_out_at_the_front_desk_for_some_call() =>
        Assert.Empty(RedFlagIds.All.Except(_content.Triage.Reasons.SelectMany(reason => reason.RedFlags)));
}
