using System.Text.Json;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Reading;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Evaluation;

/// <summary>Hears messages as the bot does, with the content that ships.</summary>
public sealed class Listener
{
    private readonly RedFlagScanner _redFlags;
    private readonly AnswerReader _answers;
    private readonly AskCatalog _asks;
    private readonly FaqSearch _faq;
    private readonly BoundaryFinder _boundaries;

    public Listener()
    {
        var content = ContentLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        _redFlags = new([.. content.RedFlags.Select(f => new RedFlagPhrases(f.Id, f.Phrases))]);
        _asks = new(content);
        _answers = new(_asks, new(content.Words), content.Words, new SetDate());
        _faq = FaqIndex.Build(content);
        _boundaries = new(content);
    }

    public Heard Hear(string text, string? question = null, Answers? known = null)
    {
        var calcium = question == MessageReader.Calcium ? CalciumReader.Read(text) : null;
        var isSettled = calcium is { Kind: not CalciumKind.Unsaid };
        var hits = _redFlags.ScanLines(text);
        var raised = hits.Where(h => h.Certainty == Certainty.Present).Select(h => h.Id).Distinct().ToList();
        var found = RedFlags.Evaluate(raised, known ?? new Answers());
        var reading = _asks.Find(question) is { } asked
            ? _answers.Read(asked, new Incoming(text, null, false), new Session())
            : null;
        var faq = _faq.Find(text);
        var boundary = _boundaries.Find(text);
        return new(
            found.Count == 0 ? null : JsonNamingPolicy.CamelCase.ConvertName(found[0].Disposition.ToString()),
            [.. found.Select(f => f.Id)],
            [.. hits.Select(h => h.Id).Except(raised)],
            boundary?.Words.Category,
            boundary?.Words.Disposition,
            isSettled ? new Dictionary<string, JsonElement> { [question!] = JsonSerializer.SerializeToElement(calcium!.Value) }
            : reading is AnswerReading.Taken taken
                ? new Dictionary<string, JsonElement> { [question!] = JsonSerializer.Deserialize<JsonElement>(taken.Json) }
                : [],
            reading switch
            {
                null when question == MessageReader.Calcium && !isSettled =>
                    calcium is null ? [] : [JsonSerializer.Serialize(calcium.Value)],
                AnswerReading.AskBack back => [.. back.Guesses.Select(g => g.Json)],
                AnswerReading.NotUnderstood or AnswerReading.TooYoung => [],
                _ => null,
            },
            (reading as AnswerReading.Taken)?.Note,
            JsonNamingPolicy.CamelCase.ConvertName(faq.Outcome.ToString()),
            [.. faq.Topics.Select(t => (t.Topic, t.Score))]);
    }

    /// <summary>The day on which the examples were written: ages are counted from it.</summary>
    private sealed class SetDate : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    }
}
