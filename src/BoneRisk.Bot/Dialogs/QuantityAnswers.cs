using System.Globalization;
using BoneRisk.Bot.Content;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads ages, heights and weights: what is certain is taken, what may be wrong or is surprising is asked back.</summary>
internal sealed class QuantityAnswers(Words words, TimeProvider clock)
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    public AnswerReading Age(Question question, string text)
    {
        var reading = Quantities.ReadAge(text, Today);
        return reading.Kind switch
        {
            ReadingKind.Value when reading.Value is >= 0 and < 10 => AskBack(question, reading.Candidates), // More likely a slip than a child.
            ReadingKind.Value when reading.Value is >= 10 and < AnswerBounds.AgeMin => new AnswerReading.TooYoung(),
            ReadingKind.Value => Bounded(question, reading.Value, reading.Said, null),
            ReadingKind.Ambiguous => AskBack(question, reading.Candidates.Where(c => c.Value <= question.Max)),
            _ => new AnswerReading.NotUnderstood(),
        };
    }

    public static AnswerReading Measure(Question question, string text, Session session)
    {
        var reading = question.Kind == QuestionKind.Height ? Quantities.ReadHeightCm(text) : Quantities.ReadWeightKg(text);
        return reading.Kind switch
        {
            ReadingKind.Value => Bounded(question, reading.Value, reading.Said, session),
            ReadingKind.Ambiguous => AskBack(question, InRegionsOrder(reading.Candidates.Where(c => c.Value >= question.Min && c.Value <= question.Max))),
            _ => new AnswerReading.NotUnderstood(),
        };
    }

    /// <summary>The one number that is asked for is the age at the last period.</summary>
    public AnswerReading Number(Question question, string text, Session session)
    {
        var age = (int?)Known(session, "age");
        var reading = Quantities.ReadMenopauseAge(text, Today, age);
        return reading.Kind switch
        {
            ReadingKind.Value when age < reading.Value => new AnswerReading.NotUnderstood(words["question.afterYourAge"]),
            ReadingKind.Value => Bounded(question, reading.Value, reading.Said, null),
            ReadingKind.Ambiguous => AskBack(question, reading.Candidates.Where(c => c.Value >= question.Min && c.Value <= question.Max)),
            _ => new AnswerReading.NotUnderstood(),
        };
    }

    private static AnswerReading Bounded(Question question, decimal value, string said, Session? session)
    {
        if (value < question.Min || value > question.Max)
        {
            return new AnswerReading.NotUnderstood();
        }

        var json = value.ToString(CultureInfo.InvariantCulture);
        return value < question.Surprising?.Below || value > question.Surprising?.Above || BodyMass.IsSurprising(question, value, session)
            ? new AnswerReading.AskBack([new Guess { Question = question.Id, Json = json, Said = said }])
            : new AnswerReading.Taken(json);
    }

    /// <summary>Where pounds are usual they are offered first; which it is, the person says.</summary>
    private static IEnumerable<Candidate<decimal>> InRegionsOrder(IEnumerable<Candidate<decimal>> candidates) =>
        CultureInfo.CurrentCulture.Name.EndsWith("-US", StringComparison.Ordinal)
            ? candidates.OrderByDescending(c => c.Said.Contains(" lb", StringComparison.Ordinal))
            : candidates;

    private static AnswerReading AskBack<T>(Question question, IEnumerable<Candidate<T>> candidates)
        where T : IFormattable
    {
        Guess[] guesses =
        [
            .. candidates.Select(c => new Guess
            {
                Question = question.Id,
                Json = c.Value.ToString(null, CultureInfo.InvariantCulture),
                Said = c.Said,
            }),
        ];
        return guesses.Length > 0 ? new AnswerReading.AskBack(guesses) : new AnswerReading.NotUnderstood();
    }

    private static decimal? Known(Session session, string id) =>
        session.Answers.TryGetValue(id, out var json) && decimal.TryParse(json, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
}
