using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

/// <summary>What is likely a slip, or could mean two things, is asked back; nothing is taken silently wrong.</summary>
public sealed class AskingBackTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task A_surprising_height_is_asked_back_not_refused()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SayAsync("220 cm");
        Assert.Equal("heightCm", chat.Question.Id);
        Assert.Contains("Is that right?", chat.Question.Text, StringComparison.Ordinal);

        await chat.SayAsync("yes");
        Assert.Equal("weightKg", chat.Question.Id);
    }

    [Fact]
    public async Task A_weight_without_a_unit_that_could_be_two_is_asked_back()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("weightKg", People.Ann);

        await chat.SayAsync("140");
        Assert.Equal("weightKg", chat.Question.Id);

        await chat.ClickAsync(chat.Question.Buttons().ElementAt(1).GetProperty("data"));
        Assert.NotEqual("weightKg", chat.Question.Id);
    }

    [Theory]
    [InlineData("lb", "54.43")]
    [InlineData("kg", "120")]
    [InlineData("120 lb", "54.43")]
    public async Task A_unit_alone_settles_which_weight_was_meant(string said, string kg)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("weightKg", People.Ann);

        await chat.SayAsync("120");
        await chat.SayAsync(said);
        await chat.AnswerUntilAsync("check", People.Ann);

        Assert.Contains($"Weight: {kg} kg", chat.Question.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("63.96 kg", "ost", true)]
    [InlineData("64 kg", "ost", false)]
    public async Task A_weight_is_scored_as_typed_not_rounded_across_the_cut_off(string weight, string tool, bool flagged)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        var answers = new Dictionary<string, string>(People.Ann)
        {
            ["age"] = "54",
            ["weightKg"] = weight,
            ["parentHipFracture"] = "no",
            ["menopauseAge"] = "50",
        };

        await chat.AnswerUntilAsync(null, answers);

        var report = chat.Last.Single(m => m.Kind == "report").Report;
        Assert.Equal(flagged, report.GetProperty("instruments").EnumerateArray()
            .First(i => i.GetProperty("id").ValueEquals(tool)).GetProperty("flagged").GetBoolean());
    }

    [Fact]
    public async Task What_a_button_shows_can_be_typed_word_for_word()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync(chat.Question.Buttons().First().GetProperty("title").GetString()!);

        Assert.NotEqual("steroids", chat.Question.Id);
    }

    [Fact]
    public async Task A_one_digit_age_is_asked_back_as_a_likely_slip()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");

        await chat.SayAsync("7");
        Assert.Equal("age", chat.Question.Id);
        await chat.SayAsync("67");

        Assert.Equal("sex", chat.Question.Id);
    }

    [Fact]
    public async Task What_was_asked_back_counts_when_it_is_said_again()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SayAsync("210 cm");
        Assert.Equal("heightCm", chat.Question.Id);
        await chat.SayAsync("210 cm");

        Assert.Equal("weightKg", chat.Question.Id);
    }
}
