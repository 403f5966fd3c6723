using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class InterruptionTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Theory]
    [InlineData("Can hypocalcaemia cause osteoporosis even if I'm young?")]
    [InlineData("What calcium level is considered normal?")]
    [InlineData("Is calcium supplementation enough to protect my bones?")]
    [InlineData("How often should I get a bone density scan?")]
    [InlineData("Can certain foods worsen low calcium?")]
    public async Task A_question_of_ones_own_is_answered_with_its_source_and_the_same_question_put_again(string own)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("smoking", People.Ann);

        await chat.SayAsync(own);

        var answer = Assert.Single(chat.Last, m => m.Kind == "faq");
        Assert.Contains("Source:", answer.Text, StringComparison.Ordinal);
        Assert.Equal(("smoking", 0), (chat.Question.Id, chat.Question.Retry));
    }

    [Fact]
    public async Task Why_is_answered_and_the_question_put_again_shorter()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("age", People.Ann);
        var before = chat.Question.Text;

        await chat.SayAsync("why do you ask?");

        Assert.Equal("notice", chat.Last[0].Kind);
        Assert.Equal("age", chat.Question.Id);
        Assert.True(chat.Question.Text.Length <= before.Length);
    }

    [Theory]
    [InlineData("how come you need to know that", "notice")]
    [InlineData("whats that mean", "notice")]
    [InlineData("dont understand the question", "notice")]
    [InlineData("can I talk to an actual human pls", "notice")]
    [InlineData("do you speak polish", "notice")]
    [InlineData("i need help with this", "help")]
    [InlineData("what is osteopenia?", "faq")]
    public async Task An_interruption_in_many_words_is_answered_and_the_same_question_put_again_shorter(string said, string kind)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("diagnosis", People.Ann);
        var before = chat.Question.Text;

        await chat.SayAsync(said);

        Assert.Equal([kind, "question"], chat.Last.Select(m => m.Kind));
        Assert.Equal(("diagnosis", 0), (chat.Question.Id, chat.Question.Retry));
        Assert.True(chat.Question.Text.Length < before.Length);
    }

    [Fact]
    public async Task What_does_that_mean_is_answered_with_what_each_answer_stands_for()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("menopause", People.Ann);

        await chat.SayAsync("what does that mean?");

        Assert.Contains("no period for 12 months", chat.Last[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("go back one i pressed wrong", "sex")]
    [InlineData("I want to stop now", "menu")]
    [InlineData("can we start again please", "startOver")]
    public async Task So_do_the_ways_to_leave_a_question(string said, string next)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SayAsync(said);

        Assert.Equal(next, chat.Question.Id);
    }

    [Theory]
    [InlineData("help the children")]
    [InlineData("my back is a bit stiff")]
    [InlineData("I went back to work")]
    [InlineData("stop taking it?")]
    public async Task A_command_word_in_a_sentence_commands_nothing(string said)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("diagnosis", People.Ann);

        await chat.SayAsync(said);

        Assert.Equal("diagnosis", chat.Question.Id);
        Assert.DoesNotContain(chat.Last, m => m.Kind == "help");
    }

    [Fact]
    public async Task Stopping_says_that_answers_are_kept_and_how_to_delete_them()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync("ive had enough of this");

        Assert.Contains("delete my data", chat.Last[0].Text, StringComparison.Ordinal);
        Assert.Contains("continue", chat.Last[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_drops_the_last_answer_only()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SayAsync("back");
        Assert.Equal("sex", chat.Question.Id);

        await chat.SayAsync("man");
        Assert.Equal("heightCm", chat.Question.Id);
    }

    [Fact]
    public async Task An_answer_changed_from_the_check_page_comes_straight_back_to_it()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("check", People.Ann);

        await chat.ClickAsync(chat.Question.Buttons().First(b => b.GetProperty("data").TryGetProperty("argument", out var a)
            && a.ValueEquals("weightKg")).GetProperty("data"));
        Assert.Equal("weightKg", chat.Question.Id);

        await chat.SayAsync("60 kg");
        Assert.Equal("check", chat.Question.Id);
        Assert.Contains("60 kg", chat.Question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_thought_better_of_keeps_the_old_answer()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("check", People.Ann);

        await chat.SayAsync("change my weight");
        Assert.Equal("weightKg", chat.Question.Id);
        await chat.SayAsync("back");

        Assert.Equal("check", chat.Question.Id);
        Assert.Contains("58 kg", chat.Question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_the_sex_asks_only_what_now_applies()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("check", People.Bob);

        await chat.SayAsync("change sex");
        await chat.SayAsync("woman");

        Assert.Equal("menopause", chat.Question.Id);
    }

    [Fact]
    public async Task Stopping_keeps_the_answers_and_continue_goes_on_at_the_same_question()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync("stop");
        Assert.Equal("menu", chat.Question.Id);
        await chat.SayAsync("continue");

        Assert.Equal("steroids", chat.Question.Id);
    }

    [Fact]
    public async Task Starting_over_asks_first_and_no_keeps_everything()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync("start over");
        Assert.Equal("startOver", chat.Question.Id);
        await chat.SayAsync("no");
        Assert.Equal("steroids", chat.Question.Id);

        await chat.SayAsync("start over");
        await chat.SayAsync("yes");
        Assert.Equal("symptoms", chat.Question.Id);
    }

    [Fact]
    public async Task Help_shows_what_to_do_and_puts_the_question_again()
    {
        var chat = bot.Chat();
        await chat.StartAsync();

        await chat.SayAsync("help");

        Assert.Equal(["help", "question"], chat.Last.Select(m => m.Kind));
        Assert.Equal("symptoms", chat.Question.Id);
    }

    [Fact]
    public async Task A_late_click_on_an_answered_card_says_so_and_moves_nothing()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("sex", People.Ann);
        var old = chat.Question.Buttons().First().GetProperty("data");
        await chat.AnswerUntilAsync("weightKg", People.Ann);

        await chat.ClickAsync(old);

        Assert.Contains("already answered", chat.Last[0].Text, StringComparison.Ordinal);
        Assert.Equal(("weightKg", 0), (chat.Question.Id, chat.Question.Retry));
    }

    [Fact]
    public async Task The_report_shows_its_sums_and_an_answer_can_be_changed_after_it()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync(null, People.Ann);
        var report = chat.Last.Single(m => m.Kind == "report");

        await chat.ClickAsync(report.Button("Show the sums"));
        Assert.Contains("-1.8", chat.Last[0].Text, StringComparison.Ordinal);

        await chat.SayAsync("change my age");
        await chat.SayAsync("70");
        Assert.Equal("check", chat.Question.Id);
        await chat.SayAsync("get my report");
        Assert.Single(chat.Last, m => m.Kind == "report");
    }

    [Fact]
    public async Task Deleting_my_data_asks_once_and_then_asks_for_consent_again()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync("delete my data");
        await chat.SayAsync("yes");

        Assert.Equal("consent", chat.Question.Id);
        await chat.SayAsync("I agree");
        await chat.SayAsync("Check my bone risk");
        Assert.Equal("symptoms", chat.Question.Id);
    }

    [Fact]
    public async Task Without_consent_nothing_about_health_is_asked()
    {
        var chat = bot.Chat();
        await chat.SayAsync("hello");
        Assert.Equal("consent", chat.Question.Id);

        await chat.SayAsync("no thanks");

        Assert.Equal("consent", chat.Question.Id);
    }

    [Fact]
    public async Task What_it_cannot_answer_it_says_so()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("age", People.Ann);

        await chat.SayAsync("Who won the football last night?");

        Assert.Single(chat.Last, m => m.Kind == "faqMiss");
        Assert.Equal("age", chat.Question.Id);
    }

    [Fact]
    public async Task The_same_activity_sent_again_counts_once()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("smoking", People.Ann);
        var before = chat.Question.Id;

        await chat.SendAsync(new() { ["text"] = "yes", ["id"] = "retried" });
        var after = chat.Question.Id;
        await chat.SendAsync(new() { ["text"] = "yes", ["id"] = "retried" });

        Assert.NotEqual(before, after);
        Assert.Empty(chat.Last);
        await chat.SayAsync("help");
        Assert.Equal(after, chat.Question.Id);
    }

    [Fact]
    public async Task Small_talk_after_the_report_shows_the_way_on()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync(null, People.Ann);

        await chat.SayAsync("thanks");

        Assert.Equal("menu", chat.Question.Id);
        Assert.Contains(chat.Last, m => m.Kind == "question");
    }

    [Fact]
    public async Task An_old_click_after_the_report_is_answered_and_shows_the_way_on()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        var old = chat.Question.Button("None of these");
        await chat.AnswerUntilAsync(null, People.Ann);

        await chat.ClickAsync(old);

        Assert.Equal(["notice", "question"], chat.Last.Select(m => m.Kind));
    }
}
