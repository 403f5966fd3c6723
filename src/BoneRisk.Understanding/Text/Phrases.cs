namespace BoneRisk.Understanding;

/// <summary>Word sequences: how choices and commands see a message.</summary>
internal static class Phrases
{
    /// <summary>The words and numbers of a text; number words become digits, so that "two" is "2".</summary>
    public static string[] Words(string text) => [.. Words(Tokenizer.Tokenize(Normaliser.Normalise(text)))];

    /// <summary>The words of tokens that have been read already.</summary>
    public static IEnumerable<string> Words(IEnumerable<Token> tokens) =>
        tokens.Where(t => t.Kind != TokenKind.Mark).Select(Canonical);

    /// <summary>One spelling for each number.</summary>
    public static string Canonical(Token token) => token.Kind switch
    {
        TokenKind.Number => Conversions.Text(token.Number),
        _ when NumberWords.TrySmall(token.Text, out var small) => Conversions.Text(small),
        _ => token.Text,
    };

    /// <summary>Whether a sequence stands at a place of another, with typos as allowed for choices.</summary>
    public static bool IsAt(ReadOnlySpan<string> words, int at, ReadOnlySpan<string> phrase)
    {
        if (phrase.Length == 0 || at < 0 || at + phrase.Length > words.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!Typos.Match(words[at + i], phrase[i], Typos.LimitForChoices(phrase[i].Length)))
                return false;
        }

        return true;
    }

    /// <summary>Whether two sequences are the same, typos allowed.</summary>
    public static bool Same(ReadOnlySpan<string> words, ReadOnlySpan<string> phrase) =>
        words.Length == phrase.Length && IsAt(words, 0, phrase);
}
