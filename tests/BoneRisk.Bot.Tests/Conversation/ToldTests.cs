using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

/// <summary>Answers that are told without being asked: stored, said back in one line, and not asked again.</summary>
public sealed class ToldTests(BotFactory bot) : IClassFixture<BotFactory>
{
    private const string Five = "I'm a 67 year old woman, 58 kilos, 5 foot 2, never smoked";

    [Fact]
    public async Task Five_answers_in_one_message_are_said_back_in_one_line_and_not_asked()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none of these");

        await chat.SayAsync(Five);

        var noted = chat.Last[0];
        Assert.Equal("notice", noted.Kind);
        Assert.Contains("age 67", noted.Text, StringComparison.Ordinal);
        Assert.Contains("58 kg (9 st 2 lb)", noted.Text, StringComparison.Ordinal);
        Assert.Contains("Type “change”", noted.Text, StringComparison.Ordinal);
        var asked = new HashSet<string>();
        while (chat.Question.Id != "check")
        {
            asked.Add(chat.Question.Id!);
            await chat.SayAsync(People.Ann[chat.Question.Id!]);
        }

        Assert.Empty(asked.Intersect(["age", "sex", "heightCm", "weightKg", "smoking"]));
        Assert.Contains("Age: 67", chat.Question.Text, StringComparison.Ordinal);
        Assert.Contains("Smoking: No", chat.Question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_before_consent_counts_once_consent_is_given()
    {
        var chat = bot.Chat();
        await chat.SayAsync(Five);
        Assert.Equal("consent", chat.Question.Id);
        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains("If you agree", StringComparison.Ordinal));

        await chat.SayAsync("I agree");

        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains("age 67", StringComparison.Ordinal));
        Assert.Equal("symptoms", chat.Question.Id);
        await chat.SayAsync("none");
        Assert.Equal("menopause", chat.Question.Id);
    }

    [Fact]
    public async Task What_is_told_before_a_no_is_forgotten()
    {
        var chat = bot.Chat();
        await chat.SayAsync(Five);
        await chat.SayAsync("no thanks");
        await chat.SayAsync("I agree");

        Assert.Equal("menu", chat.Question.Id);
        await chat.SayAsync("check my bone risk");
        await chat.SayAsync("none");
        Assert.Equal("age", chat.Question.Id);
    }

    [Fact]
    public async Task At_the_menu_it_starts_the_assessment()
    {
        var chat = bot.Chat();
        await chat.SayAsync("hello");
        await chat.SayAsync("I agree");

        await chat.SayAsync(Five);

        Assert.Equal("symptoms", chat.Question.Id);
    }

    [Fact]
    public async Task It_may_come_with_the_answer_to_the_waiting_question()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("diagnosis", People.Ann);

        await chat.SayAsync("osteopenia, and my mum broke her hip");

        Assert.Equal("fragilityFracture", chat.Question.Id);
        await chat.AnswerUntilAsync("check", People.Ann);
        Assert.Contains("Bone diagnosis: Osteopenia", chat.Question.Text, StringComparison.Ordinal);
        Assert.Contains("Parent broke a hip: Yes", chat.Question.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my sister weighs 50 kilos")]
    [InlineData("I want to be 60 kg")]
    [InlineData("is 60 kg too low?")]
    [InlineData("when I was 30 I weighed 50 kilos")]
    public async Task What_is_not_surely_about_oneself_now_is_not_taken(string said)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("sex", People.Ann);

        await chat.SayAsync(said);

        Assert.Equal("sex", chat.Question.Id);
        await chat.AnswerUntilAsync("weightKg", People.Ann);
    }

    [Fact]
    public async Task A_surprising_value_is_asked_about_before_it_counts()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");

        await chat.SayAsync("I'm a woman of 67, 5 foot 2 and 190 kg");

        Assert.Equal("weightKg", chat.Question.Id);
        Assert.Contains("190 kg", chat.Question.Text, StringComparison.Ordinal);
        Assert.Contains("Is that right?", chat.Question.Text, StringComparison.Ordinal);
        await chat.SayAsync("no");
        await chat.SayAsync("90 kg");
        Assert.Equal("menopause", chat.Question.Id);
    }

    [Fact]
    public async Task A_rare_height_for_the_weight_is_asked_about_too()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);
        await chat.SayAsync("185 cm");

        await chat.SayAsync("44 kg");

        Assert.Equal("weightKg", chat.Question.Id);
        Assert.Contains("Is that right?", chat.Question.Text, StringComparison.Ordinal);
        await chat.SayAsync("yes");
        Assert.Equal("menopause", chat.Question.Id);
    }

    [Fact]
    public async Task A_list_that_is_told_in_part_is_asked_for_the_rest()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");
        await chat.SayAsync("I'm 67, I have coeliac disease");
        await chat.AnswerUntilAsync("conditions", People.Ann);

        Assert.Contains("Trouble absorbing food", chat.Question.Text.Split('\n')[1], StringComparison.Ordinal);
        await chat.SayAsync("copd");
        await chat.AnswerUntilAsync("check", People.Ann);

        Assert.Contains("Health conditions: Trouble absorbing food, COPD", chat.Question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_s_age_stops_as_it_does_when_asked()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");

        await chat.SayAsync("I'm a 15 year old girl and I weigh 50 kg");

        Assert.Single(chat.Last, m => m.Kind == "boundary");
        Assert.NotEqual("heightCm", chat.Question.Id);
    }

    [Fact]
    public async Task An_emergency_comes_first_and_the_answers_beside_it_are_kept()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");

        await chat.SayAsync("I'm 70 and weigh 50 kg and I fell and my hip hurts");
        Assert.Equal("emergency", chat.Last.Single(m => m.Kind == "redFlag").Value.GetProperty("disposition").GetString());

        await chat.SayAsync("This is not happening now");

        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains("age 70", StringComparison.Ordinal));
        Assert.Equal("sex", chat.Question.Id);
    }

    [Fact]
    public async Task A_question_that_comes_with_facts_is_answered_too()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("sex", People.Ann);

        await chat.SayAsync("I weigh 58 kg, what is osteopenia?");

        Assert.Contains(chat.Last, m => m.Kind == "faq");
        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains("58 kg", StringComparison.Ordinal));
        Assert.Equal("sex", chat.Question.Id);
    }
}
