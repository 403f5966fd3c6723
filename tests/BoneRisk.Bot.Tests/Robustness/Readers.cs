using System.Text.Json;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>All that reads typed text, with the bot's own content: each as a function from text to its finding.</summary>
internal sealed class Readers
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public Readers(IServiceProvider services)
    {
        var content = services.GetRequiredService<BotContent>();
        var flags = services.GetRequiredService<RedFlagScanner>();
        var commands = services.GetRequiredService<CommandMatcher>();
        var faq = services.GetRequiredService<FaqAnswers>();
        var choices = new ChoiceMatcher(
            [.. content.Question("conditions").Choices.Select(c => new ChoiceOption(c.Id, c.Label, c.Synonyms))]);
        All = new()
        {
            ["red flags"] = text => flags.ScanLines(text),
            ["age"] = text => Quantities.ReadAge(text, Today),
            ["height"] = text => Quantities.ReadHeightCm(text),
            ["weight"] = text => Quantities.ReadWeightKg(text),
            ["number"] = text => Quantities.ReadNumber(text),
            ["servings"] = text => Quantities.ReadServings(text),
            ["one choice"] = text => choices.MatchOne(text),
            ["many choices"] = text => choices.MatchMany(text),
            ["plain answer"] = text => PlainAnswers.Read(text),
            ["command"] = text => commands.Match(text),
            ["question"] = text => Questions.LooksLikeQuestion(text),
            ["faq"] = text => faq.Find(text),
        };
    }

    public Dictionary<string, Func<string, object?>> All { get; }

    /// <summary>Everything that all of them find in a text, as one line each.</summary>
    public string Read(string text) =>
        string.Join('\n', All.Select(reader => $"{reader.Key}: {JsonSerializer.Serialize(reader.Value(text))}"));
}
