using BoneRisk.Bot.Tests.Support;
using BoneRisk.Fault.Tests.Support;

namespace BoneRisk.Fault.Tests.Moments;

/// <summary>
/// Two different things are said at the same moment, in two windows or by an impatient finger. One comes first. Then the
/// other is what it would be a minute later: a click on an old card, or words for what is asked now.
/// </summary>
public sealed class TwoAnswersTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const int Times = 20;

    [Fact]
    public async Task Of_two_clicks_at_once_the_first_counts_and_the_other_is_told_what_was_answered()
    {
        for (var time = 0; time < Times; time++)
        {
            var ann = await bot.ChatAsync("smoking");

            var answers = await ann.AtOnceAsync(ann.Click("no"), ann.Click("yes"));

            var counted = Assert.Single([0, 1], i => answers[i].Length == 1);
            var told = answers[1 - counted];
            Assert.Equal(["notice", "question"], told.Select(m => m.Kind));
            Assert.Contains(counted == 0 ? ": No." : ": Yes.", told[0].Text, StringComparison.Ordinal);
            Assert.All(answers, a => Assert.Equal(("alcohol", 21), (a[^1].Id, a[^1].Value.GetProperty("step").GetInt32())));
            await ReportIsAsync(ann, counted == 0 ? "no" : "yes");
        }
    }

    [Fact]
    public async Task Of_two_typed_answers_at_once_the_first_counts_and_the_other_is_heard_as_the_answer_to_the_next_question()
    {
        for (var time = 0; time < Times; time++)
        {
            var ann = await bot.ChatAsync("parentHipFracture");

            var answers = await ann.AtOnceAsync(Talk.Words("yes"), Talk.Words("no"));

            // Whoever was first was asked the next question, and what the other said was taken for that.
            var counted = Assert.Single([0, 1], i => answers[i][^1].Id == "rheumatoidArthritis");
            Assert.Equal("steroids", answers[1 - counted][^1].Id);
            await ann.SayAsync("continue");
            await ann.AnswerUntilAsync(null, People.Ann);
            ann.Last[^1].Report.AssertIs(await bot.Http.OfAnnAsync(
                ("parentHipFracture", counted == 0 ? "yes" : "no"), ("rheumatoidArthritis", counted == 0 ? "no" : "yes")));
        }
    }

    [Fact]
    public async Task An_answer_and_start_over_at_once_leave_nothing_of_the_old_run_in_the_new()
    {
        for (var time = 0; time < Times; time++)
        {
            var ann = await bot.ChatAsync("smoking");

            var answers = await ann.AtOnceAsync(ann.Click("yes"), Talk.Words("start over"));

            Assert.Equal("startOver", answers[1][^1].Id);
            Assert.Contains(answers[0][^1].Id, (string[])["alcohol", "startOver"]);
            await ann.SayAsync("yes");
            Assert.Equal(["notice", "question symptoms 1"], ann.Last.Select(Named));
            await ann.AnswerUntilAsync(null, People.Ann);
            ann.Last[^1].Report.AssertIs(await bot.Http.OfAnnAsync());
        }
    }

    [Fact]
    public async Task Who_answers_and_starts_over_at_once_but_then_does_not_want_to_goes_on_where_they_were()
    {
        for (var time = 0; time < Times; time++)
        {
            var ann = await bot.ChatAsync("smoking");

            var answers = await ann.AtOnceAsync(ann.Click("yes"), Talk.Words("start over"));

            var counted = answers[0][^1].Id == "alcohol";
            await ann.SayAsync("no");
            Assert.Equal(counted ? "alcohol" : "smoking", ann.Question.Id);
            await ReportIsAsync(ann, counted ? "yes" : "no");
        }
    }

    private static string Named(Message message) =>
        message.Kind == "question" ? $"question {message.Id} {message.Value.GetProperty("step").GetInt32()}" : message.Kind;

    /// <summary>Ann goes on; her report is that of all her answers, and of this one to the question about smoking.</summary>
    private async Task ReportIsAsync(Chat ann, string smoking)
    {
        await ann.SayAsync("continue");
        await ann.AnswerUntilAsync(null, People.Ann);
        ann.Last[^1].Report.AssertIs(await bot.Http.OfAnnAsync(("smoking", smoking)));
    }
}
