namespace BoneRisk.Bot.Content.Loading;

/// <summary>What each kind of question must have, and must not.</summary>
internal static class QuestionShape
{
    public static void Check(YamlMap map, Question question)
    {
        var choices = question.Kind is QuestionKind.Choice or QuestionKind.Choices;
        var numbers = !choices && question.Kind != QuestionKind.Text;
        Demand(choices, question.Choices.Count > 0, "choices");
        Demand(numbers, question.Min is not null, "min");
        Demand(numbers, question.Max is not null, "max");

        if (question.Min >= question.Max)
        {
            map.Mistake("min", $"'min' {question.Min} is not below 'max' {question.Max}");
        }

        if (question.Surprising is not { } surprise)
        {
            return;
        }

        if (surprise.Below >= surprise.Above)
        {
            map.Mistake("surprising", "'below' should be less than 'above'");
        }

        if (surprise.Below < question.Min || surprise.Above > question.Max || !numbers)
        {
            map.Mistake("surprising", "'surprising' should lie between 'min' and 'max'");
        }

        void Demand(bool wanted, bool there, string key)
        {
            if (wanted && !there && !map.Has(key))
            {
                map.Mistake(key, $"'{key}' is missing for kind '{CamelCase.Of(question.Kind)}'");
            }
            else if (!wanted && there)
            {
                map.Mistake(key, $"kind '{CamelCase.Of(question.Kind)}' has no '{key}'");
            }
        }
    }
}
