using BoneRisk.Bot.Content;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Cards;

/// <summary>Conversations that between them show every card in every state it can have.</summary>
internal sealed class Stories(BotContent content, Func<Chat> open)
{
    private static readonly Dictionary<QuestionKind, string> Amounts = new()
    {
        [QuestionKind.Age] = "67",
        [QuestionKind.Height] = "163 cm",
        [QuestionKind.Weight] = "58 kg",
        [QuestionKind.Number] = "45",
        [QuestionKind.Servings] = "2 milk, 1 yogurt, no cheese, 1 fortified",
    };

    public async Task TellAllAsync()
    {
        await PeopleAsync();
        await TroubleAtEveryQuestionAsync();
        await RedFlagsAsync();
        await FrontDeskAsync();
        await QuestionsOfTheirOwnAsync();
        await CommandsAsync();
    }

    /// <summary>Those who choose the first, second… of everything, tick nothing or all, or know nothing.</summary>
    private async Task PeopleAsync()
    {
        for (var nth = 0; nth < 4; nth++)
        {
            foreach (var all in new[] { false, true })
            {
                var chat = await StartedAsync();
                await chat.ClickAsync("Continue", ("answer", all ? content.RedFlags[^(nth + 1)].Id : "none"));
                await WalkAsync(chat, null, q => All(q, all) ?? Nth(q, nth));
                await chat.SayAsync("show the sums");
                await chat.SayAsync("print");
                await chat.SayAsync("hello");
            }
        }

        var unsure = await StartedAsync();
        await WalkAsync(unsure, null, q => q.Unsure ? "I don't know" : Nth(q, 0));
        await unsure.SayAsync("show the sums");

        foreach (var person in new[] { People.Ann, People.Bob })
        {
            var chat = await StartedAsync();
            await chat.AnswerUntilAsync(null, person);
            await chat.SayAsync("show the sums");
        }
    }

    /// <summary>Nonsense twice, an unlikely amount, why, help, a question in between, back, and a change at the end.</summary>
    private async Task TroubleAtEveryQuestionAsync()
    {
        foreach (var question in content.Questions)
        {
            var chat = await StartedAsync();
            await WalkAsync(chat, question.Id, q => All(q, false) ?? Nth(q, 0));
            foreach (var said in new[] { "qwxz", "qwxz", "qwxz", "why", "help", "9", "no", "210", "no", "what is a normal calcium level?", "cancel", "continue" })
            {
                await chat.SayAsync(said);
            }
        }

        var last = await StartedAsync();
        await WalkAsync(last, "check", q => All(q, false) ?? Nth(q, 0));
        foreach (var question in content.Questions)
        {
            await last.SayAsync($"change {question.Short}");
            await WalkAsync(last, "check", q => All(q, false) ?? Nth(q, 0));
        }
    }

    private async Task RedFlagsAsync()
    {
        foreach (var flags in content.RedFlags.Select(f => f.Id).Append(string.Join(',', content.RedFlags.Select(f => f.Id))))
        {
            var chat = await StartedAsync();
            await chat.ClickAsync("Continue", ("answer", flags));
            if (chat.Last.FirstOrDefault(m => m.Kind == "redFlag") is { } shown && shown.Buttons().Any())
            {
                await chat.SayAsync("no");
                await chat.SayAsync("I have called for help");
            }
        }

        foreach (var flag in content.RedFlags)
        {
            var chat = open();
            await chat.SayAsync(flag.Phrases[0]);
            await chat.SayAsync($"maybe {flag.Phrases[0]}");
        }
    }

    private async Task FrontDeskAsync()
    {
        foreach (var reason in content.Triage.Reasons)
        {
            for (var yes = 0; yes < 6; yes++)
            {
                var chat = open();
                await chat.SayAsync("hello");
                await chat.SayAsync("I agree");
                await chat.SayAsync("front desk");
                await chat.SayAsync(reason.Label);
                for (var turn = 0; turn < 6 && !chat.Last.Any(m => m.Kind == "triage"); turn++)
                {
                    await chat.SayAsync(turn == yes ? "yes" : "no");
                }
            }
        }
    }

    private async Task QuestionsOfTheirOwnAsync()
    {
        var chat = open();
        await chat.SayAsync("hello");
        await chat.SayAsync("I agree");
        foreach (var topic in content.Topics)
        {
            await chat.SayAsync(topic.Paraphrases[0]);
        }

        foreach (var said in new[] { "who won the cup?", "calcium stuff thing", "how much vitamin D should I take?", "ask a question", "qwxz", "bone", "scan?" })
        {
            await chat.SayAsync(said);
        }
    }

    private async Task CommandsAsync()
    {
        var fresh = open();
        await fresh.SayAsync("hello");
        await fresh.SayAsync("no");
        await fresh.SayAsync("qwxz");
        foreach (var command in content.Commands.Values.Select(ways => ways[0]))
        {
            var chat = await StartedAsync();
            await chat.SayAsync("none of these");
            await chat.SayAsync(command);
            await chat.SayAsync("qwxz");
            await chat.SayAsync("yes");
        }
    }

    private async Task<Chat> StartedAsync()
    {
        var chat = open();
        await chat.StartAsync();
        return chat;
    }

    /// <summary>Answers until the question <paramref name="until"/> waits, or the report is there.</summary>
    private async Task WalkAsync(Chat chat, string? until, Func<Question, string> answer)
    {
        for (var turn = 0; turn < 80; turn++)
        {
            if (chat.Last.Any(m => m.Kind == "report") || chat.Question.Id == until)
            {
                return;
            }

            await (chat.Last.Any(m => m.Kind == "redFlag" && m.Buttons().Any())
                ? chat.SayAsync("I have called for help")
                : content.Questions.FirstOrDefault(q => q.Id == chat.Question.Id) is { } question
                    ? AnswerAsync(chat, question, answer(question))
                    : chat.SayAsync("get my report"));
        }

        Assert.Fail($"'{chat.Question.Id}' still waits: {chat.Question.Text}");
    }

    private static Task AnswerAsync(Chat chat, Question question, string answer) => question.Kind == QuestionKind.Choices && answer.Contains(',', StringComparison.Ordinal)
        ? chat.ClickAsync("Continue", ("answer", answer))
        : chat.SayAsync(answer);

    private static string? All(Question question, bool ticked) => question.Kind != QuestionKind.Choices
        ? null
        : ticked && question.Id != "symptoms" ? string.Join(',', question.Choices.Select(c => c.Id)) : "none of these";

    private static string Nth(Question question, int nth) => question.Choices.Count == 0
        ? Amounts[question.Kind]
        : question.Choices[Math.Min(nth, question.Choices.Count - 1)].Label;
}
