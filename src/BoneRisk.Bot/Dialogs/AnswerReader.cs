using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Content;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads a typed or clicked answer to one question.</summary>
public sealed class AnswerReader(AskCatalog asks, AnswerWords answerWords, Words words, TimeProvider clock)
{
    public const string Unsure = "\"unsure\"";

    private readonly FrozenDictionary<string, ChoiceMatcher> _matchers = asks.All
        .Where(q => q.Choices.Count > 0)
        .ToFrozenDictionary(q => q.Id, q => new ChoiceMatcher(
            [.. q.Choices.Select(Option)]));

    /// <summary>Whether the text names one of the question's choices beyond doubt.</summary>
    public bool IsChoice(Question question, string text) =>
        _matchers.TryGetValue(question.Id, out var matcher) && matcher.MatchOne(text) is { Id: not null, Certain: true };

    /// <summary>Whether the text answers the question without a rest.</summary>
    public bool Takes(Question question, string text) =>
        Read(question, new Incoming(text, null, false), new Session()) is AnswerReading.Taken { Note: null };

    /// <summary>Whether a text asks something, rather than answers the waiting question.</summary>
    public bool IsQuestion(Question question, string text) =>
        text.Length > 0 && Questions.LooksLikeQuestion(text) && !IsChoice(question, text);

    /// <summary>Whether an age, as JSON, is a child's: there is no score for children.</summary>
    public static bool IsChild(string json) => decimal.Parse(json, CultureInfo.InvariantCulture) < AnswerBounds.AgeMin;

    public AnswerReading Read(Question question, Incoming incoming, Session session)
    {
        var click = incoming.Click;
        if (question.Kind == QuestionKind.Servings && click is not null && click.Input("answer") is null)
        {
            return Servings(click);
        }

        var text = click?.Input("answer") ?? (click is null ? incoming.Text : "");
        if (text.Length == 0)
        {
            return click is not null && question.Kind == QuestionKind.Choices
                ? new AnswerReading.NotUnderstood(words["question.tickSomething"])
                : new AnswerReading.NotUnderstood();
        }

        if (question.Kind == QuestionKind.Choice && IsChoice(question, text))
        {
            return Choice(question, text);
        }

        if (IsUnsure(text))
        {
            return question.Unsure || question.Choices.Any(c => c.Id == "unsure") ? new AnswerReading.Taken(Unsure) : new AnswerReading.NotUnderstood();
        }

        return question.Kind switch
        {
            QuestionKind.Age => Age(question, text),
            QuestionKind.Height => Measure(question, Quantities.ReadHeightCm(text)),
            QuestionKind.Weight => Measure(question, Quantities.ReadWeightKg(text)),
            QuestionKind.Number => Number(question, Quantities.ReadNumber(text), session),
            QuestionKind.Choice => Choice(question, text),
            QuestionKind.Choices => Choices(question, text, click is not null),
            QuestionKind.Servings => Servings(question, text),
            _ => new AnswerReading.Taken(Json(text)),
        };
    }

    /// <summary>A button's whole title is an answer too, as it is read out in the text twin.</summary>
    private static ChoiceOption Option(QuestionChoice choice) => new(
        choice.Id, choice.Label, choice.Hint is null ? choice.Synonyms : [.. choice.Synonyms, choice.Title]);

    private static bool IsUnsure(string text) => text == "unsure" || PlainAnswers.Read(text) == PlainAnswer.Unsure;

    private AnswerReading Age(Question question, string text)
    {
        var reading = Quantities.ReadAge(text, DateOnly.FromDateTime(clock.GetUtcNow().Date));
        return reading.Kind switch
        {
            ReadingKind.Value when reading.Value is >= 0 and < 10 => AskBack(question, new Reading<int>(
                ReadingKind.Ambiguous, 0, "", [new(reading.Value, reading.Said)])), // More likely a slip than a child.
            ReadingKind.Value when reading.Value is >= 10 and < AnswerBounds.AgeMin => new AnswerReading.TooYoung(),
            ReadingKind.Value => Bounded(question, reading.Value, reading.Said),
            ReadingKind.Ambiguous => AskBack(question, reading),
            _ => new AnswerReading.NotUnderstood(),
        };
    }

    private static AnswerReading Measure(Question question, Reading<decimal> reading) => reading.Kind switch
    {
        ReadingKind.Value => Bounded(question, reading.Value, reading.Said),
        ReadingKind.Ambiguous => AskBack(question, reading),
        _ => new AnswerReading.NotUnderstood(),
    };

    private AnswerReading Number(Question question, Reading<decimal> reading, Session session)
    {
        if (reading.Kind != ReadingKind.Value || reading.Value != decimal.Truncate(reading.Value))
        {
            return new AnswerReading.NotUnderstood();
        }

        return session.Answers.TryGetValue("age", out var age)
            && decimal.Parse(age, CultureInfo.InvariantCulture) < reading.Value
                ? new AnswerReading.NotUnderstood(words["question.afterYourAge"])
                : Bounded(question, reading.Value, reading.Said);
    }

    private static AnswerReading Bounded(Question question, decimal value, string said)
    {
        if (value < question.Min || value > question.Max)
        {
            return new AnswerReading.NotUnderstood();
        }

        var json = value.ToString(CultureInfo.InvariantCulture);
        return value < question.Surprising?.Below || value > question.Surprising?.Above
            ? new AnswerReading.AskBack([new Guess { Question = question.Id, Json = json, Said = said }])
            : new AnswerReading.Taken(json);
    }

    private static AnswerReading.AskBack AskBack<T>(Question question, Reading<T> reading)
        where T : IFormattable => new(
        [
            .. reading.Candidates.Select(c => new Guess
            {
                Question = question.Id,
                Json = c.Value.ToString(null, CultureInfo.InvariantCulture),
                Said = c.Said,
            }),
        ]);

    private AnswerReading Choice(Question question, string text)
    {
        if (question.Choices.FirstOrDefault(c => c.Id == text) is { } exact)
        {
            return new AnswerReading.Taken(Json(exact.Id));
        }

        if (_matchers[question.Id].MatchOne(text) is { Id: { } id } match)
        {
            return match.Certain
                ? new AnswerReading.Taken(Json(id))
                : new AnswerReading.AskBack([Guess(question, id)]);
        }

        var plain = PlainAnswers.Read(text) switch
        {
            PlainAnswer.Yes => "yes",
            PlainAnswer.No or PlainAnswer.NoneOfThese => question.Choices.Any(c => c.Id == "none") ? "none" : "no",
            _ => null,
        };
        return question.Choices.Any(c => c.Id == plain)
            ? new AnswerReading.Taken(Json(plain!))
            : new AnswerReading.NotUnderstood();
    }

    private AnswerReading Choices(Question question, string text, bool clicked)
    {
        var ids = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ids.All(id => question.Choices.Any(c => c.Id == id)))
        {
            return new AnswerReading.Taken(Json(ids));
        }

        if (text == "none" || (!clicked && PlainAnswers.Read(text) is PlainAnswer.No or PlainAnswer.NoneOfThese))
        {
            return new AnswerReading.Taken("[]");
        }

        var match = _matchers[question.Id].MatchMany(text);
        if (match.None)
        {
            return new AnswerReading.Taken("[]");
        }

        if (Quantities.ReadNumber(text).Kind == ReadingKind.Value && match.Ids.Count > 0)
        {
            // Our lists show no numbers, so "one" may be a count as well as a place on the list.
            return new AnswerReading.AskBack([Guess(question, match.Ids)]);
        }

        var off = string.Join(", ", match.NotOnList);
        return match.Understood && match.Ids.Count > 0
            ? new AnswerReading.Taken(
                Json([.. match.Ids]), off.Length > 0 ? words.Say("question.notOnList", ("said", off)) : null)
            : new AnswerReading.NotUnderstood();
    }

    private static Guess Guess(Question question, string id) => new()
    {
        Question = question.Id,
        Json = Json(id),
        Said = $"“{question.Choices.First(c => c.Id == id).Label}”",
    };

    private static Guess Guess(Question question, IReadOnlyList<string> ids) => new()
    {
        Question = question.Id,
        Json = Json([.. ids]),
        Said = string.Join(", ", ids.Select(id => $"“{question.Choices.First(c => c.Id == id).Label}”")),
    };

    private AnswerReading Servings(Question question, string text)
    {
        var reading = Quantities.ReadServings(text);
        var (milk, yogurt, cheese, fortified) = reading.Kind == ReadingKind.Ambiguous ? reading.Candidates[0].Value : reading.Value;
        return (reading.Kind, Servings(milk, yogurt, cheese, fortified)) switch
        {
            (ReadingKind.Value, var read) => read,
            (ReadingKind.Ambiguous, AnswerReading.Taken taken) => new AnswerReading.AskBack(
                [new Guess { Question = question.Id, Json = taken.Json, Said = $"“{answerWords.Say(question, taken.Json)}”" }]),
            _ => new AnswerReading.NotUnderstood(),
        };
    }

    private static AnswerReading Servings(CardClick click)
    {
        var read = ServingIds.All
            .Select(id => click.Input(id) is { } text ? Quantities.ReadNumber(text) : null).ToList();
        return read.TrueForAll(r => r?.Kind == ReadingKind.Value)
            ? Servings(read[0]!.Value, read[1]!.Value, read[2]!.Value, read[3]!.Value)
            : new AnswerReading.NotUnderstood();
    }

    private static AnswerReading Servings(decimal milk, decimal yogurt, decimal cheese, decimal fortified)
    {
        if (new[] { milk, yogurt, cheese, fortified }.Any(n => n is < 0 or > 10))
        {
            return new AnswerReading.NotUnderstood();
        }

        var json = new JsonObject
        {
            ["milk"] = milk,
            ["yogurt"] = yogurt,
            ["cheese"] = cheese,
            ["fortified"] = fortified,
        };
        return new AnswerReading.Taken(json.ToJsonString());
    }

    private static string Json(string text) => JsonValue.Create(text).ToJsonString();

    private static string Json(string[] ids) =>
        new JsonArray([.. ids.Distinct().Select(id => (JsonNode?)JsonValue.Create(id))]).ToJsonString();
}
