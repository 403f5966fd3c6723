namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices in an utterance, by their words.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var values = choices
            .SelectMany((choice, index) => WordsOf(choice, options).Select(word => new SortedValue { Value = word, Index = index }))
            .ToList();
        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            Text = found.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    public static List<ModelResult<FoundValue>> FindValues(
        string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        utterance ??= string.Empty;
        options ??= new FindValuesOptions();
        if (values.Find(value => value.Value.Equals(utterance, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return [Result(utterance, exact, 0, utterance.Length - 1, 1)];

        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var said = tokenize(utterance, options.Locale);
        var matches = new List<ModelResult<FoundValue>>();
        foreach (var value in values)
        {
            var wanted = tokenize(value.Value, options.Locale);
            for (var start = 0; start < said.Count && wanted.Count > 0; start++)
            {
                if (MatchAt(said, start, wanted, options) is { } match)
                    matches.Add(Result(utterance, value, match.Start, match.End, match.Score));
            }
        }

        return WithoutOverlaps(matches);
    }

    private static IEnumerable<string> WordsOf(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value is not null)
            yield return choice.Value;
        if (!options.NoAction && choice.Action?.Title is { } title)
            yield return title;
        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }

    private static (int Start, int End, float Score)? MatchAt(
        List<Token> said, int start, List<Token> wanted, FindValuesOptions options)
    {
        // Looking only so far ahead keeps this quick, however long a text somebody pastes.
        var maxDistance = options.MaxTokenDistance ?? 2;
        var position = start;
        var matched = 0;
        var skipped = 0;
        Token? first = null;
        Token? last = null;
        foreach (var token in wanted)
        {
            var ahead = Math.Min(first is null ? 1 : maxDistance + 1, said.Count - position);
            var at = said.FindIndex(position, ahead, each => each.Normalized == token.Normalized);
            if (at < 0)
            {
                if (!options.AllowPartialMatches)
                    return null;
                continue;
            }

            skipped += at - position;
            first ??= said[at];
            last = said[at];
            position = at + 1;
            matched++;
        }

        if (first is null)
            return null;
        var completeness = (float)matched / wanted.Count;
        return (first.Start, last!.End, completeness * matched / (matched + skipped));
    }

    private static ModelResult<FoundValue> Result(
        string utterance, SortedValue value, int start, int end, float score) => new()
        {
            Start = start,
            End = end,
            Text = utterance[start..(end + 1)],
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
        };

    // The better match wins the words; of equals the longer, so that "not sure" is not read as "sure".
    private static List<ModelResult<FoundValue>> WithoutOverlaps(List<ModelResult<FoundValue>> matches)
    {
        var kept = new List<ModelResult<FoundValue>>();
        foreach (var match in matches
            .OrderByDescending(match => match.Resolution.Score)
            .ThenByDescending(match => match.End - match.Start))
        {
            if (!kept.Exists(other => other.Resolution.Index == match.Resolution.Index
                || (match.Start <= other.End && other.Start <= match.End)))
            {
                kept.Add(match);
            }
        }

        return [.. kept.OrderBy(match => match.Start)];
    }
}
