using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Load.Channels;
using BoneRisk.Load.Measuring;
using BoneRisk.Load.People;
using BoneRisk.Load.Replies;
using BoneRisk.Load.Running;

namespace BoneRisk.Bot.Tests.Load;

/// <summary>What the load generator says is right is right, and what goes wrong does not escape it.</summary>
public sealed class WalkTests : IDisposable
{
    private static readonly Uri Server = new("http://localhost/");

    private readonly BotFactory _bot = new();
    private readonly Poster _poster;

    public WalkTests() => _poster = new Poster(_bot.CreateClient(), new Tally(), TimeSpan.Zero);

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Everybody_walks_twice_through_the_assessment_and_nothing_is_wrong()
    {
        var judge = await Scores.AskAsync(_poster, Server);
        for (var who = 0; who < 6; who++)
            Assert.Null(await WalkAsync(new Walker(who, judge), (channel, _, said) => channel.SayAsync(said, Stop)));
    }

    [Fact]
    public async Task An_answer_that_the_bot_never_heard_is_found()
    {
        IReadOnlyList<ReplyMessage> last = [];
        var wrong = await WalkAsync(turn: async (channel, turn, said) =>
            turn == 9 ? last : last = await channel.SayAsync(said, Stop));

        Assert.Contains("expected", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_counts_twice_is_found()
    {
        var wrong = await WalkAsync(turn: async (channel, turn, said) =>
        {
            if (turn == 8)
                await channel.SayAsync(said, Stop);
            return await channel.SayAsync(said, Stop);
        });

        Assert.NotNull(wrong);
    }

    [Fact]
    public async Task A_reply_that_comes_twice_is_found()
    {
        var wrong = await WalkAsync(turn: async (channel, turn, said) =>
        {
            var replies = await channel.SayAsync(said, Stop);
            return turn == 8 ? [.. replies, .. replies] : replies;
        });

        Assert.Contains("expected [question]", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_became_another_is_found_on_the_check_page()
    {
        var wrong = await WalkAsync(turn: (channel, turn, said) => channel.SayAsync(turn == 4 ? new Said("64", null) : said, Stop));

        Assert.Contains("the check page does not show age as 62", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_that_became_another_is_found_in_the_report()
    {
        // A parent's broken hip, which was clicked.
        var wrong = await WalkAsync(turn: (channel, turn, said) => channel.SayAsync(turn == 15 ? new Said(null, No(said)) : said, Stop));

        Assert.Contains("the report is not that of the answers given", wrong, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_for_somebody_else_is_found()
    {
        var judge = await Scores.AskAsync(_poster, Server);
        Walker ann = new(0, judge), bob = new(1, judge);
        await using ExpectReplies hers = Conversation(), his = Conversation();
        for (var turn = 0; turn < 6; turn++)
        {
            Assert.Null(ann.Check(await hers.SayAsync(ann.Next(), Stop)));
            Assert.Null(bob.Check(await his.SayAsync(bob.Next(), Stop)));
        }

        var (forAnn, forBob) = (await hers.SayAsync(ann.Next(), Stop), await his.SayAsync(bob.Next(), Stop));

        Assert.Contains("another run", ann.Check(forBob), StringComparison.Ordinal);
        Assert.Contains("another run", bob.Check(forAnn), StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static byte[] No(Said said)
    {
        var click = JsonNode.Parse(said.Click!)!;
        click["answer"] = "no";
        return System.Text.Encoding.UTF8.GetBytes(click.ToJsonString());
    }

    private ExpectReplies Conversation() =>
        new(_poster, [new Uri(Server, "/api/messages")], Guid.NewGuid().ToString("N"));

    /// <returns>What was found to be wrong in two laps; null when nothing was.</returns>
    private async Task<string?> WalkAsync(
        Walker? walker = null, Func<IChannel, int, Said, Task<IReadOnlyList<ReplyMessage>>>? turn = null)
    {
        walker ??= new Walker(0, await Scores.AskAsync(_poster, Server));
        await using var channel = Conversation();
        for (var n = 0; walker.Laps < 2; n++)
        {
            if (walker.Check(await turn!(channel, n, walker.Next())) is { } wrong)
                return wrong;
        }

        return null;
    }
}
