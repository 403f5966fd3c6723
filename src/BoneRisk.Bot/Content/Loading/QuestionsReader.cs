namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads <c>assessment.yaml</c> and <c>flow.yaml</c>: questions in the order in which they are asked.</summary>
internal static class QuestionsReader
{
    public static IReadOnlyList<Question> Read(YamlFile file, IReadOnlyList<RedFlagWords> redFlags)
    {
        var root = file.Root;
        var maps = root.Maps("questions", "question");
        var order = maps.Select(map => map.Text("id")).ToList();
        var taken = new Taken();
        var questions = new List<Question>();
        foreach (var map in maps)
        {
            questions.Add(Read(map, taken, questions, order, redFlags));
        }

        root.Done();
        return questions;
    }

    private static Question Read(
        YamlMap map, Taken taken, IReadOnlyList<Question> earlier, IReadOnlyList<string> order,
        IReadOnlyList<RedFlagWords> redFlags)
    {
        var question = new Question(
            map.Id(taken),
            Kind(map),
            map.Text("short"),
            map.Text("prompt"),
            map.TextOrNull("hint"),
            map.Text("why"),
            Errors(map),
            map.NumberOrNull("min"),
            map.NumberOrNull("max"),
            Surprising(map),
            ChoicesReader.Read(map, redFlags),
            WhenReader.Read(map, earlier, order),
            map.Flag("unsure"),
            map.Text("source"),
            map.Evidence(),
            map.TextOrNull("loinc"))
        {
            NotListed = map.Has("notListed") ? map.Texts("notListed") : [],
        };
        QuestionShape.Check(map, question);
        map.Done();
        return question;
    }

    private static QuestionKind Kind(YamlMap map)
    {
        var name = map.Text("kind");
        foreach (var kind in Enum.GetValues<QuestionKind>())
        {
            if (CamelCase.Of(kind) == name)
            {
                return kind;
            }
        }

        if (name.Length > 0)
        {
            map.Mistake("kind", $"there is no kind '{name}'");
        }

        return QuestionKind.Text;
    }

    private static IReadOnlyList<string> Errors(YamlMap map)
    {
        var errors = map.Texts("errors");
        if (errors.Count is 1)
        {
            map.Mistake("errors", "'errors' needs two wordings, the second said when the first did not help");
        }
        else if (errors.Distinct().Count() < errors.Count)
        {
            map.Mistake("errors", "the second of 'errors' should not repeat the first");
        }

        return errors;
    }

    private static Surprise? Surprising(YamlMap map)
    {
        if (!map.Has("surprising"))
        {
            return null;
        }

        var bounds = map.Map("surprising");
        var surprise = new Surprise(bounds.NumberOrNull("below"), bounds.NumberOrNull("above"));
        bounds.Done();
        if (surprise.Below is null && surprise.Above is null)
        {
            map.Mistake("surprising", "'surprising' needs 'below' or 'above'");
        }

        return surprise;
    }
}
