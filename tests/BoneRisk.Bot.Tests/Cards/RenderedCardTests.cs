using System.Text;
using BoneRisk.Bot.Bots;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Storage;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Cards;

/// <summary>Every card in every state, in every country, before Microsoft's own renderer.</summary>
public sealed class RenderedCardTests(BotFactory bot) : IClassFixture<BotFactory>
{
    private const int MostBytes = 20 * 1024;

    // As many as there were when last counted: a story that is told no more must not go unseen.
    private const int FewestCards = 268;

    [Theory]
    [InlineData("UK")]
    [InlineData("US")]
    [InlineData("EU")]
    public async Task Every_card_in_every_state_is_rendered_without_a_warning(string region)
    {
        Assert.SkipUnless(OfficialRenderer.IsInstalled, "npm was missing when the tests were built: no renderer to ask.");
        var recorder = new CardRecorder();
        await using var host = bot.WithWebHostBuilder(builder => builder.UseSetting("Region", region));

        await new Stories(bot.Content, Open).TellAllAsync();

        TestContext.Current.SendDiagnosticMessage($"{region}: {recorder.Cards.Count} cards, largest {recorder.Cards.Max(Encoding.UTF8.GetByteCount)} bytes");
        Assert.InRange(recorder.Cards.Count, FewestCards, int.MaxValue);
        Assert.Empty(await OfficialRenderer.CheckAsync(recorder.Cards));
        Assert.All(recorder.Cards, card => Assert.InRange(Encoding.UTF8.GetByteCount(card), 1, MostBytes));

        Chat Open() => new(host.CreateDefaultClient(recorder.Listen()), Guid.NewGuid().ToString("N"));
    }

    [Fact]
    public async Task So_are_the_cards_as_they_are_fitted_to_Teams()
    {
        Assert.SkipUnless(OfficialRenderer.IsInstalled, "npm was missing when the tests were built: no renderer to ask.");
        var recorder = new CardRecorder();
        using var teams = new TeamsChannel(bot);
        await teams.SayAsync("hello");
        while (!teams.Said.Any(m => m.Kind == "report"))
        {
            Keep();
            var next = People.Ann.TryGetValue(teams.Question.Id!, out var said) ? said : Begin[teams.Question.Id!];
            await (teams.Question.Buttons().Any(b => b.GetProperty("title").GetString() == said)
                ? teams.PressAsync(teams.Question, said!)
                : teams.SayAsync(next));
        }

        Keep();
        using var group = new TeamsChannel(bot) { ConversationType = "groupChat" };
        await group.SayAsync("check my bone risk");
        foreach (var call in group.Last) recorder.Keep(call.Activity);

        Assert.Empty(await OfficialRenderer.CheckAsync(recorder.Cards));
        Assert.InRange(recorder.Cards.Count, 25, int.MaxValue);

        void Keep()
        {
            foreach (var call in teams.Last) recorder.Keep(call.Activity);
        }
    }

    [Fact]
    public async Task So_are_the_cards_that_staff_insert_and_the_reminder()
    {
        Assert.SkipUnless(OfficialRenderer.IsInstalled, "npm was missing when the tests were built: no renderer to ask.");
        var search = bot.Services.GetRequiredService<AnswerSearch>();
        string[] typed = ["", .. bot.Content.Topics.Select(t => t.Title), .. bot.Content.RedFlags.Select(f => f.Phrases[0])];
        var found = typed.SelectMany(text => search.Find(Query(text)).ComposeExtension!.Attachments ?? []).Select(a => a.Content!);
        var reminders = bot.Content.Questions
            .Select(q => new Session { Asking = q.Id, Answers = { ["symptoms"] = "[]" } })
            .Select(s => bot.Services.GetRequiredService<ReminderReply>().Due(s).Attachments![0].Content!);

        string[] cards = [.. found.Concat(reminders).Select(c => BotJson.FromValue(c)!.Value.GetRawText()).Distinct()];

        Assert.InRange(cards.Length, bot.Content.Topics.Count, int.MaxValue);
        Assert.Empty(await OfficialRenderer.CheckAsync(cards));

        static MessagingExtensionQuery Query(string text) => new() { Parameters = [new() { Name = AnswerSearch.Parameter, Value = text }] };
    }

    private static readonly Dictionary<string, string> Begin = new() { ["consent"] = "I agree", ["menu"] = "Check my bone risk" };
}
