namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Understands which choice an utterance means: by words, else by position.</summary>
public static class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        options ??= new FindChoicesOptions();
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count == 0 && options.RecognizeOrdinals)
            found = ByPosition(list, NumberRecognizer.FindOrdinals(utterance));
        if (found.Count == 0 && options.RecognizeNumbers)
            found = ByPosition(list, NumberRecognizer.Find(utterance, options.Locale));
        return found;
    }

    private static List<ModelResult<FoundChoice>> ByPosition(
        IList<Choice> list, IReadOnlyList<ModelResult<decimal>> numbers)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            var position = number.Resolution == -1 ? list.Count : number.Resolution;
            if (position < 1 || position > list.Count || position != Math.Truncate(position))
                continue;
            var index = (int)position - 1;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Start,
                End = number.End,
                Text = number.Text,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[index].Value, Index = index, Score = 1 },
            });
        }

        return found;
    }
}
