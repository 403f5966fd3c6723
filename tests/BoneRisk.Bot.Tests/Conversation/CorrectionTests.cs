using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

/// <summary>An earlier answer can be put right at any time, and no answer changes without a word.</summary>
public sealed class CorrectionTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Theory]
    [InlineData("actually I'm 68", "Age: 68 instead of 67")]
    [InlineData("change my weight to 60", "Weight: 60 kg (9 st 6 lb) instead of 58 kg (9 st 2 lb)")]
    [InlineData("can you change my age to 68 please", "Age: 68 instead of 67")]
    [InlineData("sorry meant 5 foot 5", "Height: 165.1 cm (5 ft 5 in) instead of 162.6 cm (5 ft 4 in)")]
    [InlineData("scrap that, 61 kg", "Weight: 61 kg")]
    [InlineData("I made a mistake I do take steroids", "Steroid tablets: Yes, now instead of No")]
    [InlineData("I put no for HRT but I do take HRT", "Oestrogen (HRT) now: Yes instead of No")]
    public async Task A_correction_in_the_middle_is_said_and_the_same_question_put_again(string said, string change)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("smoking", People.Ann);

        await chat.SayAsync(said);

        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains(change, StringComparison.Ordinal));
        Assert.Equal(("smoking", 0), (chat.Question.Id, chat.Question.Retry));
    }

    [Theory]
    [InlineData("no wait, that was my sister")]
    [InlineData("that was my mum not me")]
    [InlineData("oops, ignore that last one")]
    public async Task What_was_last_said_can_be_taken_back_and_is_asked_again(string said)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightLoss4cm", People.Ann);

        await chat.SayAsync(said);

        Assert.Contains("Broken bone after a small fall", chat.Last[0].Text, StringComparison.Ordinal);
        Assert.Equal("fragilityFracture", chat.Question.Id);
    }

    [Fact]
    public async Task After_the_report_it_is_scored_anew_and_says_what_changed()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync(null, People.Ann);

        await chat.SayAsync("actually I'm 72");

        Assert.Contains("Age: 72 instead of 67", chat.Last[0].Text, StringComparison.Ordinal);
        Assert.Contains("stays the same", chat.Last[1].Text, StringComparison.Ordinal);
        Assert.Contains("-2.8 points instead of -1.8", chat.Last[1].Text, StringComparison.Ordinal);
        Assert.Equal(-2.8m, chat.Last.Single(m => m.Kind == "report").Report.GetProperty("instruments")[0].GetProperty("score").GetDecimal());
    }

    [Fact]
    public async Task A_change_that_changes_what_is_advised_says_so()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync(null, People.Bob);
        var before = chat.Last.Single(m => m.Kind == "report").Report.GetProperty("disposition").GetString();

        await chat.SayAsync("sorry, I do take steroids, prednisolone every day for 2 years");

        var report = chat.Last.Single(m => m.Kind == "report").Report;
        Assert.Contains(chat.Last, m => m.Text.Contains("Steroid tablets: Yes, now instead of No", StringComparison.Ordinal));
        Assert.Equal(
            report.GetProperty("disposition").GetString() != before,
            chat.Last.Any(m => m.Text.Contains("What I suggest changed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_medicine_remembered_late_comes_to_those_that_were_given()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("smoking", People.Ann);

        await chat.SayAsync("I forgot to say I'm on Prolia");

        Assert.Contains(chat.Last, m => m.Text.Contains("Medicines: Denosumab injection instead of None of these", StringComparison.Ordinal));
        Assert.Equal("smoking", chat.Question.Id);
    }

    [Fact]
    public async Task A_change_to_something_surprising_is_asked_about_first()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("smoking", People.Ann);

        await chat.SayAsync("change my age to 104");

        Assert.Equal("age", chat.Question.Id);
        Assert.Contains("104", chat.Question.Text, StringComparison.Ordinal);
        await chat.SayAsync("yes");
        Assert.Contains(chat.Last, m => m.Text.Contains("Age: 104 instead of 67", StringComparison.Ordinal));
        Assert.Equal("smoking", chat.Question.Id);
    }

    [Fact]
    public async Task An_answer_changed_when_asked_again_is_said_as_well()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("check", People.Ann);

        await chat.SayAsync("change my weight");
        await chat.SayAsync("60 kg");

        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains("60 kg (9 st 6 lb) instead of 58 kg", StringComparison.Ordinal));
        Assert.Equal("check", chat.Question.Id);
    }
}
