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
        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var said = tokenize(utterance ?? string.Empty, options.Locale);

        var matches = new List<ModelResult<FoundChoice>>();
        for (var index = 0; index < choices.Count; index++)
        {
            foreach (var words in WordsOf(choices[index], options))
            {
                var wanted = tokenize(words, options.Locale);
                for (var start = 0; start < said.Count && wanted.Count > 0; start++)
                {
                    if (MatchAt(said, start, wanted, options) is { } match)
                    {
                        matches.Add(Result(utterance!, choices[index].Value, index, words, match));
                    }
                }
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

    private static Match? MatchAt(List<Token> said, int start, List<Token> wanted, FindChoicesOptions options)
    {
        var maxDistance = options.MaxTokenDistance ?? 2;
        var position = start;
        var matched = 0;
        var skipped = 0;
        Token? first = null;
        Token? last = null;
        foreach (var token in wanted)
        {
            var at = said.FindIndex(position, each => each.Normalized == token.Normalized);
            if (at < 0 || (first is null ? at != start : at - position > maxDistance))
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
        return new Match(first.Start, last!.End, matched, completeness * matched / (matched + skipped));
    }

    private static ModelResult<FoundChoice> Result(
        string utterance, string? value, int index, string words, Match match) => new()
        {
            Start = match.Start,
            End = match.End,
            Text = utterance[match.Start..(match.End + 1)],
            TypeName = "choice",
            Resolution = new FoundChoice { Value = value, Index = index, Score = match.Score, Synonym = words },
        };

    // The better match wins the words; of equals the longer, so that "not sure" is not read as "sure".
    private static List<ModelResult<FoundChoice>> WithoutOverlaps(List<ModelResult<FoundChoice>> matches)
    {
        var kept = new List<ModelResult<FoundChoice>>();
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

    private sealed record Match(int Start, int End, int Tokens, float Score);
}
