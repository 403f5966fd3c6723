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

    private const string UnsureId = "unsure";

    private readonly FrozenDictionary<string, ChoiceMatcher> _matchers = asks.All
        .Where(q => q.Choices.Count > 0)
        .ToFrozenDictionary(q => q.Id, q => new ChoiceMatcher(
            [.. q.Choices.Select(Option)], q.Id, q.NotListed));

    /// <summary>Whether the text names one of the question's choices beyond doubt.</summary>
    public bool IsChoice(Question question, string text) =>
        _matchers.TryGetValue(question.Id, out var matcher) && matcher.MatchOne(text) is { Id: not null, Certain: true };

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
            QuestionKind.Number => Number(question, text, session),
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

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    private AnswerReading Age(Question question, string text)
    {
        var reading = Quantities.ReadAge(text, Today);
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

    /// <summary>The one number that is asked for is the age at the last period.</summary>
    private AnswerReading Number(Question question, string text, Session session)
    {
        int? age = session.Answers.TryGetValue("age", out var json) ? (int)decimal.Parse(json, CultureInfo.InvariantCulture) : null;
        var reading = Quantities.ReadMenopauseAge(text, Today, age);
        return reading.Kind switch
        {
            ReadingKind.Value when age < reading.Value => new AnswerReading.NotUnderstood(words["question.afterYourAge"]),
            ReadingKind.Value => Bounded(question, reading.Value, reading.Said),
            ReadingKind.Ambiguous when reading.Candidates.All(c => c.Value >= question.Min && c.Value <= question.Max) => AskBack(question, reading),
            _ => new AnswerReading.NotUnderstood(),
        };
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

        if (_matchers[question.Id].MatchOne(text, Today) is { Id: { } id } match && CanSay(question, id))
        {
            return match.Certain ? new AnswerReading.Taken(Json(id))
                : match.Or is { } or && CanSay(question, or) ? new AnswerReading.AskBack([Guess(question, id), Guess(question, or)])
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

        if (match.Unsure && match.Ids.Count == 0 && question.Unsure)
        {
            return new AnswerReading.Taken(Unsure);
        }

        if (match.Loose)
        {
            return new AnswerReading.AskBack([Guess(question, match.Ids), NoneOfThese(question, words["answer.none"])]);
        }

        if (Quantities.ReadNumber(text).Kind == ReadingKind.Value && match.Ids.Count > 0)
        {
            // Our lists show no numbers, so "one" may be a count as well as a place on the list.
            return new AnswerReading.AskBack([Guess(question, match.Ids)]);
        }

        var off = string.Join(", ", match.NotOnList);
        if (match.Ids.Count == 0 && off.Length > 0 && !clicked)
        {
            // What is known by name cannot be an option misspelt; the rest is asked about.
            return match.OthersKnown
                ? new AnswerReading.Taken("[]", words.Say("question.notOnList", ("said", off)))
                : new AnswerReading.AskBack([NoneOfThese(question, words.Say("question.onlyOff", ("said", off)))]);
        }

        return match.Understood && match.Ids.Count > 0
            ? new AnswerReading.Taken(
                Json([.. match.Ids]), off.Length > 0 ? words.Say("question.notOnList", ("said", off)) : null)
            : new AnswerReading.NotUnderstood();
    }

    private static bool CanSay(Question question, string id) => (id == UnsureId && question.Unsure) || question.Choices.Any(c => c.Id == id);

    private Guess Guess(Question question, string id) => new()
    {
        Question = question.Id,
        Json = Json(id),
        Said = $"“{question.Choices.FirstOrDefault(c => c.Id == id)?.Label ?? words["answer.unsure"]}”",
    };

    private static Guess NoneOfThese(Question question, string said) => new() { Question = question.Id, Json = "[]", Said = $"“{said}”" };

    private static Guess Guess(Question question, IReadOnlyList<string> ids) => new()
    {
        Question = question.Id,
        Json = Json([.. ids]),
        Said = string.Join(", ", ids.Select(id => $"“{question.Choices.First(c => c.Id == id).Label}”")),
    };

    private AnswerReading Servings(Question question, string text)
    {
        var reading = Quantities.ReadServings(text);
        var read = reading.Candidates.Select(c => Servings(c.Value.Milk, c.Value.Yogurt, c.Value.Cheese, c.Value.Fortified)).ToList();
        return reading.Kind == ReadingKind.None || read.Exists(r => r is not AnswerReading.Taken) ? new AnswerReading.NotUnderstood()
            : reading.Kind == ReadingKind.Value ? read[0]
            : new AnswerReading.AskBack([.. read.OfType<AnswerReading.Taken>().Select(t => new Guess { Question = question.Id, Json = t.Json, Said = $"“{answerWords.Say(question, t.Json)}”" })]);
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
