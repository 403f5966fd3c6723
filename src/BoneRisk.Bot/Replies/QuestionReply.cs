using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Bot.Content;
using BoneRisk.Bot.Dialogs;
using BoneRisk.Scoring;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Replies;

/// <summary>One question a turn: its progress, what went wrong before, the prompt, the ways to answer it.</summary>
public sealed class QuestionReply(CardLibrary cards, Words words, BotRegion region)
{
    /// <summary>Renderers leave out what is more, or hide it in a menu.</summary>
    private const int MostInRow = 5;

    /// <param name="question">The question to put.</param>
    /// <param name="session">Its answers, retry count and token.</param>
    /// <param name="progress">Step and total, or null for the bot's own questions.</param>
    /// <param name="note">A line said first: what was wrong, or what was taken; null for none.</param>
    /// <param name="brief">Asked again after an interruption: no hint, one line shorter.</param>
    public IMessageActivity Create(
        Question question, Session session, (int Step, int Of)? progress, string? note = null, bool brief = false)
    {
        var buttons = Buttons.For(question.Id, session);
        var choices = session.Guesses.Count > 0 ? Guesses(session, buttons) : Choices(question, buttons);
        var prompt = region.Fill(session.Guesses.Count > 0 ? GuessPrompt(session.Guesses) : question.Prompt);
        var where = progress is var (step, of) ? words.Say("question.progress", ("step", step), ("of", of)) : "";
        var hint = brief || session.Guesses.Count > 0 ? "" : region.Fill(question.Hint ?? "");
        var nav = Nav(question, session, buttons, progress is not null);

        var data = new JsonObject
        {
            ["progress"] = where,
            ["hasProgress"] = where.Length > 0,
            ["note"] = note ?? "",
            ["hasNote"] = !string.IsNullOrEmpty(note),
            ["prompt"] = prompt,
            ["label"] = question.Short,
            ["hint"] = hint,
            ["hasHint"] = hint.Length > 0,
            ["choices"] = new JsonArray([.. choices]),
            ["rows"] = new JsonArray([.. choices.Chunk(MostInRow).Select(Row)]),
            ["nav"] = new JsonArray([.. nav]),
            ["submit"] = buttons.Submit(words["question.continue"]),
            ["placeholder"] = Placeholder(question),
            ["error"] = question.Errors[0],
            ["parts"] = question.Kind == QuestionKind.Servings ? Parts() : new JsonArray(),
        };
        var text = Text(question, session, where, note, prompt, hint, choices);
        data["speak"] = text;

        var value = Reply.Question(question.Id, progress?.Step ?? 1, progress?.Of ?? 1, session.Retry);
        return Reply.Create(value, text, cards.Attach(CardName(question, session), data), expecting: true);
    }

    private static JsonObject Row(JsonObject[] choices) =>
        new() { ["choices"] = new JsonArray([.. choices.Select(c => c.DeepClone())]) };

    private static string CardName(Question question, Session session) =>
        session.Guesses.Count > 0 ? "question-choice" : question.Kind switch
        {
            QuestionKind.Choice => "question-choice",
            QuestionKind.Choices => "question-choices",
            QuestionKind.Servings => "question-servings",
            _ => "question-text",
        };

    private string Text(
        Question question, Session session, string where, string? note, string prompt, string hint,
        IReadOnlyList<JsonObject> choices)
    {
        var titles = choices.Select(c => (string)c["title"]!).ToList();
        var ways = titles.Count == 0 ? null : words.Say(
            question.Kind == QuestionKind.Choices && session.Guesses.Count == 0 ? "question.pickAny" : "question.pickOne",
            ("choices", string.Join("; ", titles)));
        return Reply.Lines(where, note, prompt, hint, ways, question.Unsure ? words["question.orUnsure"] : null);
    }

    private static List<JsonObject> Choices(Question question, Buttons buttons) =>
    [
        .. question.Choices.Select(c =>
        {
            var button = buttons.Answer(c.Title, c.Id);
            button["id"] = c.Id;
            return button;
        }),
    ];

    private List<JsonObject> Guesses(Session session, Buttons buttons) => session.Guesses.Count == 1
        ? [buttons.Answer(words["yes"], "guess:0"), buttons.Answer(words["question.noTypeAgain"], "guess:no")]
        :
        [
            .. session.Guesses.Select((g, i) => buttons.Answer(g.Said, $"guess:{i}")),
            buttons.Answer(words["question.neither"], "guess:no"),
        ];

    /// <summary>What is asked back when a text may have meant one thing, or one of several.</summary>
    public string GuessPrompt(IReadOnlyList<Guess> guesses) => guesses.Count == 1
        ? words.Say("question.isThatRight", ("said", guesses[0].Said))
        : words["question.whichOne"];

    private List<JsonObject> Nav(Question question, Session session, Buttons buttons, bool inAssessment)
    {
        var nav = new List<JsonObject>();
        if (question.Kind == QuestionKind.Choices)
        {
            nav.Add(buttons.Answer(words["question.noneOfThese"], "none"));
        }

        if (question.Unsure && session.Guesses.Count == 0)
        {
            nav.Add(buttons.Answer(words["question.unsure"], "unsure"));
        }

        if (inAssessment)
        {
            if (session.Trail.Count > 0 && !TriageQuestions.Asks(question.Id))
            {
                nav.Add(buttons.Command(words["question.back"], "back"));
            }

            nav.Add(buttons.Command(words["question.why"], "why"));
        }

        return nav;
    }

    private string Placeholder(Question question) => question.Kind is QuestionKind.Choice or QuestionKind.Choices
        ? ""
        : words[$"question.placeholder.{question.Kind.ToString().ToLowerInvariant()}"];

    private JsonArray Parts() => new(
        [
            .. ServingIds.All.Select(id => (JsonNode?)new JsonObject
            {
                ["id"] = id,
                ["label"] = words[$"servings.{id}"],
                ["error"] = words["servings.error"],
            }),
        ]);
}
