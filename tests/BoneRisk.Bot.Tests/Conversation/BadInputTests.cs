using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class BadInputTests(BotFactory bot) : IClassFixture<BotFactory>
{
    public static TheoryData<string> Texts => new(
        "", " ", new string('x', 100_000), "🦴🦴🦴", "<script>alert(1)</script>", "\u202Eabc", "\0", "${age}",
        "{{{{", "NaN", "9999999999999999999999", "-1", "👩‍⚕️ 67?");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_gets_an_answer_and_the_question_stays(string text)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SayAsync(text);

        Assert.NotEmpty(chat.Last);
        Assert.Equal("heightCm", chat.Question.Id);
    }

    private const string Photo = """[{"contentType":"image/png","contentUrl":"http://localhost/x","name":"ann.png"}]""";

    [Fact]
    public async Task A_picture_is_not_looked_at_and_the_question_is_put_again()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SendAsync(new JsonObject { ["attachments"] = JsonNode.Parse(Photo) });

        Assert.Equal(bot.Content.Words["file.unreadable"], chat.Last[0].Text);
        Assert.Equal(["notice", "question"], chat.Last.Select(m => m.Kind));
        Assert.Equal(("heightCm", 0), (chat.Question.Id, chat.Question.Retry));
        Assert.DoesNotContain(chat.Last, m => m.Text.Contains("ann.png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_with_a_picture_are_still_an_answer()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SendAsync(new JsonObject { ["text"] = "163 cm", ["attachments"] = JsonNode.Parse(Photo) });

        Assert.Equal(bot.Content.Words["file.unreadable"], chat.Last[0].Text);
        Assert.Equal("weightKg", chat.Question.Id);
    }

    [Fact]
    public async Task Who_begins_with_a_picture_is_greeted_and_asked()
    {
        var chat = bot.Chat();

        await chat.SendAsync(new JsonObject { ["attachments"] = JsonNode.Parse(Photo) });

        Assert.Equal(["welcome", "notice", "question"], chat.Last.Select(m => m.Kind));
        Assert.Equal("consent", chat.Question.Id);
    }

    [Fact]
    public async Task A_picture_while_an_emergency_holds_changes_nothing()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.SayAsync("I have chest pain right now");

        await chat.SendAsync(new JsonObject { ["attachments"] = JsonNode.Parse(Photo) });

        Assert.Equal(["redFlag"], chat.Last.Select(m => m.Kind));
    }

    [Fact]
    public async Task The_copy_of_the_text_that_Teams_attaches_is_no_file()
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SendAsync(new JsonObject
        {
            ["text"] = "163 cm",
            ["attachments"] = JsonNode.Parse("""[{"contentType":"text/html","content":"<p>163 cm</p>"}]"""),
        });

        Assert.DoesNotContain(chat.Last, m => m.Kind == "notice");
        Assert.Equal("weightKg", chat.Question.Id);
    }

    public static TheoryData<string> Values => new(
        "{}", "[]", "\"text\"", "1", "true", """{"question":"age"}""",
        """{"question":"age","assessment":"x","nonce":"y"}""",
        """{"question":"nothing","assessment":"x","nonce":"y","answer":{"deep":[]}}""",
        """{"question":1,"assessment":2,"nonce":3}""",
        """{"question":"age","assessment":"x","nonce":"y","command":"format c:"}""",
        """{"command":"back"}""");

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_foreign_or_broken_card_submit_moves_nothing(string value)
    {
        var chat = bot.Chat();
        await chat.StartAsync();
        await chat.AnswerUntilAsync("heightCm", People.Ann);

        await chat.SendAsync(new JsonObject { ["value"] = JsonNode.Parse(value) });

        Assert.NotEmpty(chat.Last);
        Assert.Equal(("heightCm", 0), (chat.Question.Id, chat.Question.Retry));
    }

    [Fact]
    public async Task A_text_that_was_cut_inside_an_emoji_is_heard()
    {
        var body = """{"type":"message","text":"I have chest pain \ud83d","deliveryMode":"expectReplies","channelId":"test","serviceUrl":"http://localhost","conversation":{"id":"cut"}}""";

        var response = await bot.CreateClient().PostAsync(
            "/api/messages", new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("redFlag", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wibble")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    [InlineData("messageReaction")]
    [InlineData("installationUpdate")]
    [InlineData("contactRelationUpdate")]
    [InlineData("trace")]
    public async Task Another_activity_type_is_taken_without_a_fault(string type)
    {
        var response = await bot.Chat().PostAsync(new JsonObject { ["type"] = type, ["name"] = "x" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_message_without_from_is_answered()
    {
        var http = bot.CreateClient();
        var body = """{"type":"message","text":"hi","deliveryMode":"expectReplies","channelId":"test","serviceUrl":"http://localhost","conversation":{"id":"c1"}}""";

        var response = await http.PostAsync(
            "/api/messages", new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("welcome", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies","serviceUrl":"http://localhost"}""", HttpStatusCode.OK)]
    [InlineData("""{"text":"hi"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message",""", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"invoke","name":"x","serviceUrl":"http://localhost","conversation":{"id":"c2"}}""", HttpStatusCode.NotImplemented)]
    public async Task The_channel_gets_the_status_that_the_protocol_names(string body, HttpStatusCode expected)
    {
        var response = await bot.CreateClient().PostAsync(
            "/api/messages", new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }
}
