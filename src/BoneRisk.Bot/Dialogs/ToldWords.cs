using BoneRisk.Bot.Content;
using BoneRisk.Bot.Replies;

namespace BoneRisk.Bot.Dialogs;

/// <summary>Says back what was told and what was changed: no answer is taken or changed without a word.</summary>
public sealed class ToldWords(AskCatalog asks, AnswerWords answers, Words words)
{
    /// <summary>"age 67, 58 kg (9 st 2 lb), smoking: no".</summary>
    public string List(IEnumerable<Guess> told) => string.Join(", ", told.Select(Say));

    /// <summary>"Age: 68 instead of 67."</summary>
    public string Changed(string question, string json, string before) => words.Say(
        "told.changed",
        ("question", asks[question].Short),
        ("now", answers.Say(asks[question], json)),
        ("before", answers.Say(asks[question], before)));

    /// <summary>One line for what is new, and one for each change.</summary>
    public string Lines(IReadOnlyList<Guess> noted, IEnumerable<string> changes) => Reply.Lines(
        [noted.Count > 0 ? words.Say("told.noted", ("answers", List(noted))) : null, .. changes, words["told.wrong"]]);

    private string Say(Guess told)
    {
        var question = asks[told.Question];
        var said = answers.Say(question, told.Json);
        return question.Kind is QuestionKind.Height or QuestionKind.Weight
            ? said
            : words.Say(
                question.Kind == QuestionKind.Age ? "told.age" : "told.answer",
                ("question", LowerFirst(question.Short)),
                ("said", LowerFirst(said)));
    }

    private static string LowerFirst(string text) =>
        text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
