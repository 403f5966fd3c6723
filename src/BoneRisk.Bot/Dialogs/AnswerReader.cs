using System.Globalization;
using BoneRisk.Bot.Content;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads a typed or clicked answer to one question.</summary>
public sealed class AnswerReader(AskCatalog asks, AnswerWords answerWords, Words words, TimeProvider clock)
{
    public const string Unsure = "\"unsure\"";

    /// <summary>No answers so far. Reading changes nothing in a session.</summary>
    private static readonly Session Nobody = new();

    private readonly QuantityAnswers _quantities = new(words, clock);
    private readonly ServingAnswers _servings = new(answerWords);
    private readonly ChoiceAnswers _choices = new(asks, words, clock);

    /// <summary>Whether the text names one of the question's choices beyond doubt.</summary>
    public bool IsChoice(Question question, string text) => _choices.IsChoice(question, text);

    /// <summary>
    /// Whether an answer is one that the question offers: the id that a button or a tick of its card sends, which nobody
    /// typed, or a text that names one of its choices.
    /// </summary>
    public bool IsOffered(Question question, string answer, bool isClick) =>
        (isClick && (answer is "unsure" or "none" || question.Choices.Any(c => c.Id == answer))) || IsChoice(question, answer);

    /// <summary>Whether the text answers the question without a rest.</summary>
    public bool Takes(Question question, string text) =>
        Read(question, new Incoming(text, null, false), Nobody) is AnswerReading.Taken { Note: null };

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
            return ServingAnswers.Read(click);
        }

        var text = click?.Input("answer") ?? (click is null ? incoming.Text : "");
        if (text.Length == 0)
        {
            return click is not null && question.Kind == QuestionKind.Choices
                ? new AnswerReading.NotUnderstood(words["question.tickSomething"])
                : new AnswerReading.NotUnderstood();
        }

        // "prefer not to say" may be an option of its own, before it is "I don't know".
        var chosen = question.Kind == QuestionKind.Choice ? _choices.One(question, text) : null;
        if (chosen is AnswerReading.Taken)
        {
            return chosen;
        }

        if (IsUnsure(text))
        {
            return question.Unsure || question.Choices.Any(c => c.Id == "unsure") ? new AnswerReading.Taken(Unsure) : new AnswerReading.NotUnderstood();
        }

        return question.Kind switch
        {
            QuestionKind.Age => _quantities.Age(question, text),
            QuestionKind.Height or QuestionKind.Weight => QuantityAnswers.Measure(question, text, session),
            QuestionKind.Number => _quantities.Number(question, text, session),
            QuestionKind.Choice => chosen!,
            QuestionKind.Choices => _choices.Many(question, text, click is not null),
            QuestionKind.Servings => _servings.Read(question, text),
            _ => new AnswerReading.Taken(AnswerJson.Of(text)),
        };
    }

    private static bool IsUnsure(string text) => text == "unsure" || PlainAnswers.Read(text) == PlainAnswer.Unsure;
}
