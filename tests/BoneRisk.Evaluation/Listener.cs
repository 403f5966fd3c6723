using System.Text.Json;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Evaluation;

/// <summary>Hears messages as the bot does, with the content that ships.</summary>
public sealed class Listener
{
    private readonly RedFlagScanner _redFlags;
    private readonly RedFlagBook _book;
    private readonly AnswerReader _answers;
    private readonly AskCatalog _asks;
    private readonly FaqSearch _faq;
    private readonly StatementReader _statements;

    public Listener()
    {
        var content = ContentLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        _redFlags = content.CreateScanner();
        _book = content.Book;
        _asks = new(content);
        _answers = new(_asks, new(content.Words), content.Words, new SetDate());
        _statements = new(content.Told);
        _faq = FaqIndex.Build(content);
    }

    public Heard Hear(string text, string? question = null, Answers? known = null)
    {
        var (hits, facts) = _redFlags.LookLines(text);
        var raised = hits.Where(h => h.Certainty == Certainty.Present).Select(h => h.Id).Distinct().ToList();
        var found = RedFlags.Evaluate(raised, ToldFacts.Add(known ?? new Answers(), facts, _book));
        var reading = _asks.Find(question) is { } asked
            ? _answers.Read(asked, new Incoming(text, null, false), new Session())
            : null;
        var faq = _faq.Find(text);
        return new(
            found.Count == 0 ? null : JsonNamingPolicy.CamelCase.ConvertName(found[0].Disposition.ToString()),
            [.. found.Select(f => f.Id)],
            [.. hits.Select(h => h.Id).Except(raised)],
            null,
            null,
            Taken(text, question, reading),
            reading switch
            {
                AnswerReading.AskBack back => [.. back.Guesses.Select(g => g.Json)],
                AnswerReading.NotUnderstood or AnswerReading.TooYoung => [],
                _ => null,
            },
            (reading as AnswerReading.Taken)?.Note,
            JsonNamingPolicy.CamelCase.ConvertName(faq.Outcome.ToString()),
            [.. faq.Topics.Select(t => (t.Topic, t.Score))]);
    }

    /// <summary>What was taken for the question that waits, and what was told beside it.</summary>
    private Dictionary<string, JsonElement> Taken(string text, string? question, AnswerReading? reading)
    {
        var taken = question is null
            ? _statements.Read(text, new(2026, 11, 25)).Told.ToDictionary(t => t.Question, t => Json(t.Json))
            : [];
        if (reading is AnswerReading.Taken answer)
        {
            taken[question!] = Json(answer.Json);
        }

        return taken;

        static JsonElement Json(string json) => JsonSerializer.Deserialize<JsonElement>(json);
    }

    /// <summary>The day on which the examples were written: ages are counted from it.</summary>
    private sealed class SetDate : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    }
}
