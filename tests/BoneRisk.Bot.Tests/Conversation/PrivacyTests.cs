using BoneRisk.Bot.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace BoneRisk.Bot.Tests.Conversation;

public sealed class PrivacyTests(BotFactory bot) : IClassFixture<BotFactory>
{
    [Fact]
    public async Task No_log_line_holds_a_word_of_what_was_typed_or_answered()
    {
        var book = new LogBook();
        using var logged = bot.WithWebHostBuilder(host => host.ConfigureLogging(logging =>
            logging.SetMinimumLevel(LogLevel.Trace).AddProvider(book)));
        var chat = new Chat(logged.CreateClient(), "private");
        await chat.StartAsync();

        await chat.SayAsync("none");
        await chat.SayAsync("67 and a wombat");
        await chat.SayAsync("67");
        await chat.SayAsync("zyzzyva woman");
        await chat.SayAsync("I can't breathe, quokka");

        Assert.NotEmpty(book.Lines);
        foreach (var word in new[] { "wombat", "zyzzyva", "quokka", "breathe" })
        {
            Assert.DoesNotContain(book.Lines, line => line.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Two_people_never_see_each_other_s_answers()
    {
        var (ann, bob) = (bot.Chat(), bot.Chat());
        await ann.StartAsync();
        await bob.StartAsync();

        await Task.WhenAll(ann.AnswerUntilAsync("check", People.Ann), bob.AnswerUntilAsync("check", People.Bob));

        Assert.Contains("58 kg", ann.Question.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("82 kg", ann.Question.Text, StringComparison.Ordinal);
        Assert.Contains("82 kg", bob.Question.Text, StringComparison.Ordinal);
    }
}
