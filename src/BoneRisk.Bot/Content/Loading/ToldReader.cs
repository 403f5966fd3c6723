using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>told.yaml</c>: how people tell an answer without being asked.</summary>
internal static class ToldReader
{
    private static readonly string[] Circumstances = ["means", "denied", "past", "ago", "recent", "ever"];

    public static IReadOnlyList<ToldQuestion> Read(YamlFile file, IReadOnlyList<Question> questions)
    {
        var root = file.Root;
        var taken = new Taken();
        var told = new List<ToldQuestion>();
        foreach (var map in root.Maps("told", "question"))
        {
            var id = map.Text("question");
            if (questions.FirstOrDefault(q => q.Id == id) is not { } question)
            {
                map.Mistake("question", $"there is no question '{id}'");
                continue;
            }

            if (taken.By(id, id) is not null)
            {
                map.Mistake("question", $"'{id}' stands here twice");
            }

            told.Add(Read(map, question));
            map.Done();
        }

        root.Done();
        return [.. questions.Select(q => told.Find(t => t.Id == q.Id)).OfType<ToldQuestion>()];
    }

    private static ToldQuestion Read(YamlMap map, Question question)
    {
        var loss = map.NumberOrNull("loss");
        var kind = loss is not null ? ToldKind.HeightLoss : question.Kind switch
        {
            QuestionKind.Age => ToldKind.Age,
            QuestionKind.Height => ToldKind.Height,
            QuestionKind.Weight => ToldKind.Weight,
            QuestionKind.Number => ToldKind.AgeAtEvent,
            QuestionKind.Choices => ToldKind.Choices,
            _ => ToldKind.Choice,
        };
        IReadOnlyList<ToldWording> wordings = map.Has("wordings")
            ? [.. map.Maps("wordings", "wording").Select(w => Wording(w, question, kind))]
            : [];
        return new(question.Id, kind, loss ?? question.Min ?? 0, question.Max ?? 0, wordings, map.Texts("names"));
    }

    private static ToldWording Wording(YamlMap map, Question question, ToldKind kind)
    {
        foreach (var key in Circumstances)
        {
            if (map.TextOrNull(key) is { } choice && kind != ToldKind.AgeAtEvent
                && choice != "none" && question.Choices.All(c => c.Id != choice))
            {
                map.Mistake(key, $"there is no choice '{choice}'");
            }
        }

        var ever = map.TextOrNull("ever");
        var wording = new ToldWording(
            map.Texts("says"),
            map.TextOrNull("means") ?? ever,
            map.TextOrNull("denied"),
            map.TextOrNull("past") ?? ever,
            map.TextOrNull("ago"),
            map.TextOrNull("recent") ?? ever,
            map.Has("alone") && map.Flag("alone"));
        map.Done();
        return wording;
    }
}
