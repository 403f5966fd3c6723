using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class AssessmentTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task A_woman_types_her_way_to_a_report_by_the_reply_contract_alone()
    {
        var chat = bot.Chat();
        await chat.StartAsync();

        await chat.AnswerUntilAsync(null, People.Ann);

        var report = chat.Last.Single(m => m.Kind == "report").Report;
        Assert.Equal("routine", report.GetProperty("disposition").GetString());
        Assert.Equal(["parentHipFracture"], Ids(report, "overrides"));
        var ost = report.GetProperty("instruments").EnumerateArray().First(i => i.GetProperty("id").ValueEquals("ost"));
        Assert.Equal(-1.8m, ost.GetProperty("score").GetDecimal());
        Assert.True(ost.GetProperty("flagged").GetBoolean());
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("xx-nowhere")]
    public async Task The_channel_s_locale_changes_no_number_and_no_card(string locale)
    {
        var chat = new Chat(bot.CreateClient(), $"locale-{locale}") { Locale = locale };
        await chat.StartAsync();

        await chat.AnswerUntilAsync(null, People.Ann);

        var report = chat.Last.Single(m => m.Kind == "report");
        Assert.Equal(-1.8m, report.Report.GetProperty("instruments")[0].GetProperty("score").GetDecimal());
        Assert.Contains("-1.8", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_man_is_never_asked_about_the_menopause_and_gets_the_tools_made_for_men()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        var asked = new HashSet<string>();

        while (!chat.Last.Any(m => m.Kind == "report"))
        {
            asked.Add(chat.Question.Id!);
            await chat.SayAsync(People.Bob[chat.Question.Id!]);
        }

        Assert.DoesNotContain("menopause", asked);
        Assert.DoesNotContain("oestrogenNow", asked);
        var report = chat.Last.Single(m => m.Kind == "report").Report;
        Assert.Equal(["ost", "mores"], Ids(report, "instruments").Concat(Ids(report, "notScored")).Order().Reverse());
    }

    [Fact]
    public async Task Who_names_no_sex_sees_the_score_for_both_groups()
    {
        var chat = bot.Chat();
        await chat.StartAsync();

        await chat.AnswerUntilAsync(null, new Dictionary<string, string>(People.Bob) { ["sex"] = "prefer not to say" });

        Assert.Equal(["ost-female", "ost-male"], Ids(chat.Last.Single(m => m.Kind == "report").Report, "instruments"));
    }

    [Fact]
    public async Task The_report_leads_with_what_to_do_and_ends_with_its_limits()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync(null, new Dictionary<string, string>(People.Ann) { ["conditions"] = "coeliac" });

        var text = chat.Last.Single(m => m.Kind == "report").Text;

        string[] order =
        [
            "Arrange a bone health review", "How soon", "What to do next", "What counts most", "What the published tools say",
            "Possible causes of low calcium", "Calcium in your food", "Small steps", "What this report cannot tell you",
        ];
        var places = order.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Contains("250 mg", text, StringComparison.Ordinal); // The margin is told, the estimate itself never.
        Assert.DoesNotContain("1150", text.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_question_says_its_step_and_a_total_that_never_grows()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        var totals = new List<int>();
        var steps = new List<int>();

        while (chat.Question.Id != "check")
        {
            steps.Add(chat.Question.Value.GetProperty("step").GetInt32());
            totals.Add(chat.Question.Value.GetProperty("of").GetInt32());
            await chat.SayAsync(People.Ann[chat.Question.Id!]);
        }

        Assert.Equal(steps.Order(), steps);
        Assert.Equal(1, steps[0]);
        Assert.Equal(totals.OrderDescending(), totals);
        Assert.Equal(steps[^1], totals[^1]);
    }

    [Fact]
    public async Task Buttons_and_card_inputs_answer_as_well_as_typing()
    {
        var chat = bot.Chat();
        await chat.StartAsync();

        await chat.ClickAsync("None of these");
        await chat.ClickAsync("Continue", ("answer", "67"));
        Assert.Equal("sex", chat.Question.Id);
        await chat.ClickAsync(chat.Question.Buttons().First().GetProperty("data"));
        await chat.ClickAsync("Continue", ("answer", "163 cm"));

        Assert.Equal("weightKg", chat.Question.Id);
    }

    [Fact]
    public async Task Servings_are_taken_from_the_cards_four_inputs()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("calciumServings", People.Ann);

        await chat.ClickAsync("Continue", ("milk", "1"), ("yogurt", "0.5"), ("cheese", "1"), ("fortified", "1"));
        await chat.AnswerUntilAsync(null, People.Ann);

        var intake = chat.Last.Single(m => m.Kind == "report").Report.GetProperty("calciumIntake");
        Assert.Equal(1350, intake.GetProperty("estimateMg").GetDecimal());
    }

    [Fact]
    public async Task Under_18_it_stops_kindly_and_gives_no_score()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("none");

        await chat.SayAsync("15");

        var boundary = chat.Last.Single(m => m.Kind == "boundary");
        Assert.Equal("notForThisService", boundary.Value.GetProperty("disposition").GetString());
        Assert.DoesNotContain(chat.Last, m => m.Kind is "question" && m.Id == "sex");
    }

    [Fact]
    public async Task Answers_that_contradict_each_other_are_asked_again_with_a_word_why()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("check", People.Ann);
        await chat.SayAsync("change age");
        await chat.SayAsync("50");

        await chat.SayAsync("get my report");

        Assert.Contains(chat.Last, m => m.Kind == "notice");
        Assert.Equal("menopauseAge", chat.Question.Id);
    }

    [Fact]
    public async Task The_second_failure_is_worded_anew()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("age", People.Ann);

        await chat.SayAsync("purple");
        var first = chat.Question;
        await chat.SayAsync("purple");

        Assert.Equal((1, 2), (first.Retry, chat.Question.Retry));
        Assert.NotEqual(first.Text, chat.Question.Text);
    }

    [Fact]
    public async Task What_is_not_on_the_list_is_said_and_the_rest_is_taken()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("conditions", People.Ann);

        await chat.SayAsync("coeliac, asthma");

        Assert.Contains(chat.Last, m => m.Kind == "notice" && m.Text.Contains("asthma", StringComparison.Ordinal));
        Assert.Equal("medicines", chat.Question.Id);
    }

    private static IEnumerable<string> Ids(System.Text.Json.JsonElement report, string list) =>
        report.GetProperty(list).EnumerateArray().Select(e => e.GetProperty("id").GetString()!);
}
