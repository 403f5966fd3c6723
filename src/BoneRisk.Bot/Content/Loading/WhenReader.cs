namespace BoneRisk.Bot.Content.Loading;

/// <summary>Reads when a question is asked: only by answers to earlier questions, so that a walk never runs in circles.</summary>
internal static class WhenReader
{
    public static IReadOnlyList<Condition> Read(
        YamlMap question, IReadOnlyList<Question> earlier, IReadOnlyList<string> order) =>
        question.Has("when")
            ? [.. question.Maps("when", "condition").Select(map => Condition(map, earlier, order))]
            : [];

    private static Condition Condition(YamlMap map, IReadOnlyList<Question> earlier, IReadOnlyList<string> order)
    {
        var id = map.Text("question");
        var on = earlier.FirstOrDefault(question => question.Id == id);
        if (on is null && id.Length > 0)
        {
            map.Mistake("question", order.Contains(id)
                ? $"'{id}' is not asked before this question"
                : $"there is no question '{id}'");
        }

        var condition = new Condition(id, Is(map, on), map.NumberOrNull("atLeast"));
        if (condition.Is is null == condition.AtLeast is null)
        {
            map.Mistake("question", "a condition needs either 'is' or 'atLeast'");
        }

        map.Done();
        return condition;
    }

    private static IReadOnlyList<string>? Is(YamlMap map, Question? on)
    {
        if (!map.Has("is"))
        {
            return null;
        }

        return on is null ? map.Texts("is") : map.References("is", "answer", [.. on.Choices.Select(choice => choice.Id)]);
    }
}
