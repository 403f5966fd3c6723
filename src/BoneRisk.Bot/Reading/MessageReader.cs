using System.Text.Json;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Replies;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Reading;

/// <summary>
/// Reads a whole message in the order in which a turn does, with the parts that a turn uses: red flags, boundary,
/// command, answers to the waiting question and to others, FAQ. What comes first does not hide the rest: authors see all of it.
/// </summary>
public sealed class MessageReader(
    RedFlagScanner scanner, RedFlagReply redFlags, BoundaryFinder boundaries, CommandReader commands, AskCatalog asks,
    AnswerReader answers, StatementReader statements, QuestionReply questions, FaqAnswers faq, BotContent content,
    TimeProvider clock)
{
    /// <summary>The question that asks for a calcium value; no question of the assessment does.</summary>
    public const string Calcium = "calcium";

    /// <summary>Whether there is such a question to wait for.</summary>
    public bool IsQuestion(string id) => id == Calcium || asks.Find(id) is not null;

    /// <param name="text">What was typed.</param>
    /// <param name="question">Id of the waiting question, or null.</param>
    /// <param name="known">What was answered before: it can raise a red flag.</param>
    public MessageReading Read(string text, string? question = null, Answers? known = null)
    {
        text = text.Trim();
        var (hits, facts) = scanner.LookLines(text);
        var raised = hits.Where(h => h.Certainty == Certainty.Present).Select(h => h.Id).Distinct().ToList();
        var doubted = hits.Select(h => h.Id).Distinct().Except(raised).ToList();
        var answer = Answer(text, question);
        var chosen = asks.Find(question) is { } asked && answers.IsChoice(asked, text);
        var boundary = text.Length == 0 || chosen
            ? null
            : boundaries.Find(text, isAnswer: answer is { Taken.Count: > 0, Note: null }) ?? answer.Boundary;
        var clarify = raised.Count > 0 ? null
            : doubted.Count > 0
            ? content.Words.Say("redFlag.doubt", ("signs", string.Join("; ", doubted.Select(redFlags.Label))))
            : boundary?.NeedsKind == true ? content.Words["boundary.calciumKind"] : answer.Clarify;
        return new(
            RedFlags.Evaluate(raised, ToldFacts.Add(known ?? new Answers(), facts, content.Book)), doubted, boundary,
            commands.Read(text, question).Command, WithTold(answer.Taken, text, question), answer.Offered, answer.Note, clarify, faq.Find(text));
    }

    /// <summary>What is told beside the answer to the waiting question, or without one.</summary>
    private IReadOnlyList<AnswerRead> WithTold(IReadOnlyList<AnswerRead> taken, string text, string? question) =>
    [
        .. taken,
        .. statements.Read(text, DateOnly.FromDateTime(clock.GetUtcNow().Date), question).Told
            .Where(told => told.Question != question && asks.Find(told.Question) is not null)
            .Select(told => new AnswerRead(told.Question, Value(asks[told.Question], told.Json), told.Said)),
    ];

    private Heard Answer(string text, string? question)
    {
        if (question == Calcium)
        {
            return CalciumAnswer(text);
        }

        if (asks.Find(question) is not { } asked || text.Length == 0
            || (answers.IsQuestion(asked, text) && faq.Find(text).Outcome == FaqOutcome.Answer))
        {
            return Heard.Nothing;
        }

        return answers.Read(asked, new Incoming(text, null, false), new Session()) switch
        {
            AnswerReading.Taken taken when asked.Kind == QuestionKind.Age && AnswerReader.IsChild(taken.Json) => TooYoung(),
            AnswerReading.Taken taken => new([new(asked.Id, Value(asked, taken.Json), text)], null, taken.Note, null, null),
            AnswerReading.AskBack back => new([], [.. back.Guesses.Select(g => g.Json)], null, questions.GuessPrompt(back.Guesses), null),
            AnswerReading.TooYoung => TooYoung(),
            _ => new([], [], null, null, null),
        };
    }

    private Heard TooYoung() => new([], [], null, null, new(boundaries["child"]));

    private Heard CalciumAnswer(string text)
    {
        if (CalciumReader.Read(text) is not { } calcium)
        {
            return new([], [], null, content.Words["boundary.calciumKind"], null);
        }

        var said = calcium.Kind == CalciumKind.Unsaid ? null : JsonNamingPolicy.CamelCase.ConvertName(calcium.Kind.ToString());
        var json = JsonValue.Create(calcium.Value);
        return said is null
            ? new([], [json.ToJsonString()], null, content.Words["boundary.calciumKind"], boundaries.ByValue(calcium))
            : new([new(Calcium, json, text, CalciumText.Unit(calcium), said)], null, null, null, boundaries.ByValue(calcium));
    }

    private static JsonNode? Value(Question question, string json)
    {
        var value = JsonNode.Parse(json);
        return question.Kind is QuestionKind.Height or QuestionKind.Weight && value?.GetValueKind() == JsonValueKind.Number
            ? JsonValue.Create(decimal.Round(value.GetValue<decimal>(), 1, MidpointRounding.AwayFromZero))
            : value;
    }

    /// <summary>What a message says to the waiting question.</summary>
    private sealed record Heard(
        IReadOnlyList<AnswerRead> Taken, IReadOnlyList<string>? Offered, string? Note, string? Clarify, BoundaryFinding? Boundary)
    {
        public static Heard Nothing { get; } = new([], null, null, null, null);
    }
}
