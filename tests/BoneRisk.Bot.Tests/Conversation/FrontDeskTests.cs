using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class FrontDeskTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Theory]
    [InlineData("a fall or an injury")]
    [InlineData("tingling")]
    [InlineData("back pain")]
    [InlineData("medicine")]
    [InlineData("booking")]
    [InlineData("something else")]
    public async Task A_script_without_a_yes_ends_as_routine_after_six_questions_at_most(string reason)
    {
        var chat = await AtTheDeskAsync();
        var asked = 1;

        await chat.SayAsync(reason);
        while (!chat.Last.Any(m => m.Kind == "triage"))
        {
            asked++;
            Assert.StartsWith("triage.", chat.Question.Id, StringComparison.Ordinal);
            Assert.Equal(asked, chat.Question.Value.GetProperty("step").GetInt32());
            await chat.SayAsync("no");
        }

        Assert.InRange(asked, 2, 6);
        Assert.Equal("routine", chat.Last[0].Value.GetProperty("disposition").GetString());
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("not sure")]
    [InlineData("dunno")]
    public async Task Not_sure_counts_as_yes_and_an_emergency_ends_the_script(string answer)
    {
        var chat = await AtTheDeskAsync();
        await chat.SayAsync("a fall or an injury");

        await chat.SayAsync(answer);

        var outcome = Assert.Single(chat.Last);
        Assert.Equal(("triage", "emergency"), (outcome.Kind, outcome.Value.GetProperty("disposition").GetString()));
        Assert.Contains("chestPain", outcome.Strings("flags"));
    }

    [Fact]
    public async Task The_card_says_what_to_say_what_not_to_say_and_has_an_sbar_note_to_copy()
    {
        var chat = await AtTheDeskAsync();
        await chat.SayAsync("tingling");
        while (!chat.Last.Any(m => m.Kind == "triage"))
        {
            await chat.SayAsync(chat.Question.Id == "triage.tingling" ? "yes" : "no");
        }

        var outcome = chat.Last.Single(m => m.Kind == "triage");
        Assert.Equal("sameDay", outcome.Value.GetProperty("disposition").GetString());
        foreach (var part in new[] { "Say:", "Do not say:", "Hand over to:", "S (", "B (", "A (", "R (", "2026-11-23 09:00 UTC" })
        {
            Assert.Contains(part, outcome.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_next_caller_starts_with_a_clean_script()
    {
        var chat = await AtTheDeskAsync();
        await chat.SayAsync("a fall or an injury");
        await chat.SayAsync("yes");

        await chat.ClickAsync(chat.Last[0].Button("Next caller"));

        Assert.Equal("triage.reason", chat.Question.Id);
    }

    private async Task<Chat> AtTheDeskAsync()
    {
        var chat = bot.Chat();
        await chat.SayAsync("hello");
        await chat.SayAsync("I agree");
        await chat.SayAsync("front desk");
        Assert.Equal("triage.reason", chat.Question.Id);
        return chat;
    }
}
