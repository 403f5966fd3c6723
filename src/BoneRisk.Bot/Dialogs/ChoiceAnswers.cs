using System.Collections.Frozen;
using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Reads answers to questions with choices: one of them, or several of a list.</summary>
internal sealed class ChoiceAnswers(AskCatalog asks, Words words, TimeProvider clock)
{
    private const string Unsure = "unsure";

    private readonly FrozenDictionary<string, ChoiceMatcher> _matchers = asks.All
        .Where(q => q.Choices.Count > 0)
        .ToFrozenDictionary(q => q.Id, q => new ChoiceMatcher([.. q.Choices.Select(Option)], q.Id, q.NotListed));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().Date);

    /// <summary>Whether the text names one of the question's choices beyond doubt.</summary>
    public bool IsChoice(Question question, string text) =>
        _matchers.TryGetValue(question.Id, out var matcher) && matcher.MatchOne(text, Today) is { Id: not null, Certain: true, IsTold: false };

    public AnswerReading One(Question question, string text)
    {
        if (question.Choices.Any(c => c.Id == text))
        {
            return new AnswerReading.Taken(AnswerJson.Of(text));
        }

        var match = _matchers[question.Id].MatchOne(text, Today);
        return match.Id is not { } id || !CanSay(question, id) ? new AnswerReading.NotUnderstood()
            : match.Certain ? new AnswerReading.Taken(AnswerJson.Of(id))
            : match.Or is { } or && CanSay(question, or) ? new AnswerReading.AskBack([Guess(question, id), Guess(question, or)])
            : new AnswerReading.AskBack([Guess(question, id)]);
    }

    public AnswerReading Many(Question question, string text, bool clicked)
    {
        var ids = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ids.All(id => question.Choices.Any(c => c.Id == id)))
        {
            return new AnswerReading.Taken(AnswerJson.Of(ids));
        }

        if (text == "none")
        {
            return new AnswerReading.Taken("[]");
        }

        var match = _matchers[question.Id].MatchMany(text);
        return match switch
        {
            { None: true } => new AnswerReading.Taken("[]"),
            { Unsure: true, Ids.Count: 0 } when question.Unsure => new AnswerReading.Taken(AnswerReader.Unsure),
            { Loose: true } => new AnswerReading.AskBack([Guess(question, match.Ids), NoneOfThese(question, words["answer.none"])]),
            // Our lists show no numbers, so "one" may be a count as well as a place on the list.
            { Ids.Count: > 0 } when Quantities.ReadNumber(text).Kind == ReadingKind.Value => new AnswerReading.AskBack([Guess(question, match.Ids)]),
            { Ids.Count: > 0 } => new AnswerReading.Taken(AnswerJson.Of(match.Ids), match.NotOnList.Count > 0 ? NotOnList("question.notOnList", match) : null),
            _ when match.NotOnList.Count == 0 || clicked || question.NotListed.Count == 0 => new AnswerReading.NotUnderstood(),
            // What is known by name cannot be an option misspelt; the rest is asked about.
            { OthersKnown: true } => new AnswerReading.Taken("[]", NotOnList("question.notOnList", match)),
            _ => new AnswerReading.AskBack([NoneOfThese(question, NotOnList("question.onlyOff", match))]),
        };
    }

    private string NotOnList(string key, ChoicesMatch match) => words.Say(key, ("said", string.Join(", ", match.NotOnList)));

    /// <summary>A button's whole title is an answer too, as it is read out in the text twin.</summary>
    private static ChoiceOption Option(QuestionChoice choice) => new(
        choice.Id, choice.Label, choice.Hint is null ? choice.Synonyms : [.. choice.Synonyms, choice.Title]);

    private static bool CanSay(Question question, string id) => (id == Unsure && question.Unsure) || question.Choices.Any(c => c.Id == id);

    private Guess Guess(Question question, string id) => new()
    {
        Question = question.Id,
        Json = AnswerJson.Of(id),
        Said = $"“{Label(question, id)}”",
    };

    private Guess Guess(Question question, IReadOnlyList<string> ids) => new()
    {
        Question = question.Id,
        Json = AnswerJson.Of(ids),
        Said = string.Join(", ", ids.Select(id => $"“{Label(question, id)}”")),
    };

    private static Guess NoneOfThese(Question question, string said) => new() { Question = question.Id, Json = "[]", Said = $"“{said}”" };

    private string Label(Question question, string id) => question.Choices.FirstOrDefault(c => c.Id == id)?.Label ?? words["answer.unsure"];
}
