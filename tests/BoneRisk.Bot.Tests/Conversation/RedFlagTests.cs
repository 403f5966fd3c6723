using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class RedFlagTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Theory]
    [InlineData("I can't breathe")]
    [InlineData("my mum is having a fit")]
    [InlineData("I fell and I cant put weight on my hip")]
    [InlineData("cant feel my bum when i wipe")]
    [InlineData("crushing chest pain")]
    public async Task A_typed_emergency_is_answered_at_once_with_the_number_to_call(string said)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync(said);

        var flag = Assert.Single(chat.Last);
        Assert.Equal("redFlag", flag.Kind);
        Assert.Equal("emergency", flag.Value.GetProperty("disposition").GetString());
        Assert.Contains("999", flag.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"attachments":[null]}""")]
    [InlineData("""{"entities":[null]}""")]
    [InlineData("""{"entities":[{"type":"mention","mentioned":"x","text":"x"}]}""")]
    [InlineData("""{"entities":[{"type":"mention"}],"membersAdded":[null]}""")]
    public async Task A_careless_client_s_lists_do_not_hide_it(string extra)
    {
        var chat = bot.Chat();
        var activity = JsonNode.Parse(extra)!.AsObject();
        activity["text"] = "I have crushing chest pain";

        await chat.SendAsync(activity);

        Assert.Contains(chat.Last, m => m.Kind == "redFlag");
    }

    [Fact]
    public async Task An_emergency_comes_even_before_consent()
    {
        var chat = bot.Chat();

        await chat.SayAsync("I can't breathe");

        Assert.Contains(chat.Last, m => m.Kind == "redFlag");
    }

    [Fact]
    public async Task An_emergency_holds_the_questions_until_help_was_called()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);
        await chat.SayAsync("I can't breathe");

        await chat.SayAsync("no");
        Assert.Equal("redFlag", Assert.Single(chat.Last).Kind);

        await chat.ClickAsync(chat.Last[0].Button("I have called for help"));
        Assert.Equal("steroids", chat.Question.Id);
        Assert.Contains(chat.Last, m => m.Kind == "question");
    }

    [Fact]
    public async Task A_ticked_emergency_is_shown_at_once_and_stays_in_the_report()
    {
        var chat = bot.Chat();
        await chat.StartAsync();

        await chat.ClickAsync("Continue", ("answer", "hipInjury,tingling"));
        Assert.Equal(["hipInjury", "tingling"], Assert.Single(chat.Last).Strings("flags"));

        await chat.ClickAsync(chat.Last[0].Button("I have called for help"));
        Assert.Equal("age", chat.Question.Id);
        await chat.AnswerUntilAsync(null, People.Ann);
        Assert.Equal("emergency", chat.Last.Single(m => m.Kind == "report").Report.GetProperty("disposition").GetString());
    }

    [Fact]
    public async Task Not_happening_now_takes_the_symptom_back()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.ClickAsync("Continue", ("answer", "seizure"));

        await chat.ClickAsync(chat.Last[0].Button("This is not happening now"));
        await chat.AnswerUntilAsync("check", People.Ann);

        Assert.DoesNotContain("fit", chat.Question.Text.Split('\n')[1], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Tingling_rises_to_the_same_hour_once_recent_neck_surgery_is_known()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.ClickAsync("Continue", ("answer", "tingling"));
        Assert.Equal("sameDay", chat.Last[0].Value.GetProperty("disposition").GetString());
        await chat.AnswerUntilAsync("neckSurgery", People.Ann);

        await chat.SayAsync("within4Weeks");

        var raised = Assert.Single(chat.Last, m => m.Kind == "redFlag");
        Assert.Equal("sameHour", raised.Value.GetProperty("disposition").GetString());
    }

    [Theory]
    [InlineData("no chest pain")]
    [InlineData("I have never had a seizure")]
    [InlineData("my nan had a fit years ago")]
    [InlineData("I fit in three walks a week")]
    public async Task What_is_denied_long_past_or_something_else_raises_no_alarm(string said)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync(said);

        Assert.DoesNotContain(chat.Last, m => m.Kind == "redFlag");
    }

    [Fact]
    public async Task Not_sure_about_the_warning_signs_is_not_none_of_them()
    {
        var chat = bot.Chat();
        await chat.SayAsync("hello");
        await chat.SayAsync("I agree");
        await chat.SayAsync("check symptoms now");

        await chat.SayAsync("I don't know");

        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains("111", StringComparison.Ordinal));
        Assert.DoesNotContain(chat.Last, m => m.Text.Contains("none of the warning signs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ambulance is here")]
    [InlineData("they're on their way")]
    [InlineData("ive rung 999 and they are coming")]
    [InlineData("I am on the phone to them now")]
    [InlineData("we are in A&E")]
    public async Task In_free_words_too_it_is_over_once_help_was_called(string said)
    {
        var chat = await HeldAsync();

        await chat.SayAsync(said);

        Assert.Equal("steroids", chat.Question.Id);
    }

    [Theory]
    [InlineData("no that was last year")]
    [InlineData("it isn't happening now")]
    [InlineData("sorry I was only asking")]
    [InlineData("I misread that, false alarm")]
    public async Task In_free_words_too_it_is_over_when_it_is_not_happening(string said)
    {
        var chat = await HeldAsync();

        await chat.SayAsync(said);

        Assert.Equal("steroids", chat.Question.Id);
    }

    [Theory]
    [InlineData("I'm fine now it stopped")]
    [InlineData("should I call an ambulance?")]
    [InlineData("I haven't called anyone")]
    [InlineData("I will call later")]
    [InlineData("no")]
    [InlineData("ok")]
    [InlineData("next question")]
    public async Task Anything_doubtful_keeps_holding_in_one_line(string said)
    {
        var chat = await HeldAsync();

        await chat.SayAsync(said);

        var reminder = Assert.Single(chat.Last);
        Assert.Equal("redFlag", reminder.Kind);
        Assert.Contains("999", reminder.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', reminder.Text);
        Assert.True(reminder.Text.Length < 200);
    }

    [Fact]
    public async Task Another_s_emergency_is_said_to_be_theirs_and_is_no_symptom_of_one_s_own()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync("my mum is fitting");
        Assert.Contains("that person", Assert.Single(chat.Last).Text, StringComparison.Ordinal);
        await chat.SayAsync("the ambulance is on its way");
        await chat.AnswerUntilAsync(null, People.Ann);

        Assert.NotEqual("emergency", chat.Last.Single(m => m.Kind == "report").Report.GetProperty("disposition").GetString());
    }

    [Fact]
    public async Task One_s_own_emergency_stays_in_the_report_once_help_was_called()
    {
        var chat = await HeldAsync();

        await chat.SayAsync("I have called 999");
        await chat.AnswerUntilAsync(null, People.Ann);

        Assert.Equal("emergency", chat.Last.Single(m => m.Kind == "report").Report.GetProperty("disposition").GetString());
    }

    [Theory]
    [InlineData("had my thyroid out last week and my lips are tingling")]
    [InlineData("on dialysis, fingers tingling and cramping")]
    [InlineData("tingling round my mouth since the prolia injection")]
    public async Task Tingling_with_its_cause_in_the_same_message_rises_to_the_same_hour(string said)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync(said);

        Assert.Equal("sameHour", Assert.Single(chat.Last, m => m.Kind == "redFlag").Value.GetProperty("disposition").GetString());
    }

    [Fact]
    public async Task A_cause_that_is_told_later_raises_the_tingling_that_was_shown()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);
        await chat.SayAsync("my lips are tingling");

        await chat.SayAsync("I had my thyroid out last week");

        Assert.Equal("sameHour", Assert.Single(chat.Last, m => m.Kind == "redFlag").Value.GetProperty("disposition").GetString());
    }

    private async Task<Chat> HeldAsync()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);
        await chat.SayAsync("I can't breathe");
        return chat;
    }

    [Fact]
    public async Task A_line_break_hides_nothing()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("steroids", People.Ann);

        await chat.SayAsync("i have chest\npain");

        Assert.Contains(chat.Last, m => m.Kind == "redFlag");
    }
}
