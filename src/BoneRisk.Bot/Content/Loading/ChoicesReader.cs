namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads the choices of a question; <c>choices: redFlags</c> offers every warning sign.</summary>
internal static class ChoicesReader
{
    private const string AllRedFlags = "redFlags";

    public static IReadOnlyList<QuestionChoice> Read(YamlMap question, IReadOnlyList<RedFlagWords> redFlags)
    {
        if (!question.Has("choices"))
        {
            return [];
        }

        if (question.IsText("choices", AllRedFlags))
        {
            return [.. redFlags.Select(Choice)];
        }

        var (ids, wordings) = (new Taken(), new Taken());
        return [.. question.Maps("choices", "choice").Select(map => Read(map, ids, wordings))];
    }

    private static QuestionChoice Read(YamlMap map, Taken ids, Taken wordings)
    {
        var id = map.Id(ids);
        var label = map.Text("label");
        if (wordings.By(label, id) is { } other && other != id)
        {
            map.Mistake("label", $"'{label}' belongs to '{other}' already");
        }

        var choice = new QuestionChoice(
            id, label, map.TextOrNull("hint"), map.Has("synonyms") ? map.Wordings("synonyms", id, wordings) : []);
        map.Done();
        return choice;
    }

    /// <summary>A choice is matched word for word, so phrases with gaps stay with the scanner.</summary>
    private static QuestionChoice Choice(RedFlagWords flag) =>
        new(flag.Id, flag.Label, null, [.. flag.Phrases.Where(phrase => !phrase.Contains('*'))]);
}
