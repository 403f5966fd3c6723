using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Mends what stands between a writer and a number: slips in number words ("sevnty"), words run together
/// ("seventyfive", "sixtyish", "eightieth") and letters typed for digits ("6O", "l60"). English; another language is
/// another table.
/// </summary>
internal static class NumberSpelling
{
    private static readonly string[] Names =
    [
        "three", "seven", "eight", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "four", "five", "nine",
    ];

    private static readonly string[] TensNames = [.. Names.Where(n => n.EndsWith("ty", StringComparison.Ordinal))];

    private static readonly FrozenDictionary<string, string> Ordinals = WordTable.Names(
        """
        one=first two=second three=third four=fourth five=fifth six=sixth seven=seventh eight=eighth nine=ninth
        twenty=twentieth thirty=thirtieth forty=fortieth fifty=fiftieth sixty=sixtieth seventy=seventieth eighty=eightieth
        ninety=ninetieth
        """);

    private static readonly FrozenSet<string> OtherWords = WordTable.Set(
        "there these three threw tree thee sever severe several seventh thirsty fort fore forte forts evening eights fifth sixth forth fourth");

    public static List<Token> Mend(List<Token> tokens)
    {
        var mended = new List<Token>(tokens.Count + 2);
        foreach (var token in tokens)
        {
            if (mended.Count > 0 && !token.SpaceBefore && Joined(mended[^1], token) is { } number)
                mended[^1] = number;
            else if (token.Kind == TokenKind.Word && token.Text.Length >= 4)
                AddWord(mended, token);
            else
                mended.Add(token);
        }

        return mended;
    }

    /// <summary>"6" and "o" without a blank are 60; "l" and "60" are 160.</summary>
    private static Token? Joined(Token before, Token token)
    {
        if (before.Kind == TokenKind.Number && token.Text is "o" && before.Text.Length < 4)
            return Digits(before.Text + "0", before, token);
        if (token.Kind != TokenKind.Number || token.Text.Length > 3)
            return null;
        return before.IsWord("l") && token.Text.Length > 1 ? Digits("1" + token.Text, before, token)
            : before.Kind == TokenKind.Number && before.End - before.Start == before.Text.Length && before.Text.EndsWith('0') && before.Text.Length < 4
            ? Digits(before.Text + token.Text, before, token)
            : null;
    }

    private static Token? Digits(string digits, Token first, Token last) =>
        int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? new(digits, TokenKind.Number, first.Start, last.End, first.SpaceBefore, value)
            : null;

    private static void AddWord(List<Token> mended, Token token)
    {
        var word = token.Text;
        if (NumberWords.IsNumber(word))
        {
            mended.Add(token);
            return;
        }

        if (Ordinals.TryGetValue(word, out var name) && (name.EndsWith("ty", StringComparison.Ordinal) || (mended.Count > 0 && NumberWords.TryTens(mended[^1].Text, out _))))
        {
            Add(mended, token, name, "th");
            return;
        }

        foreach (var tens in TensNames)
        {
            if (!word.StartsWith(tens, StringComparison.Ordinal) || word.Length == tens.Length)
                continue;
            var rest = word[tens.Length..];
            if (rest is "ish" or "s" || NumberWords.TrySmall(rest, out _))
                Add(mended, token, tens, rest);
            else
                mended.Add(token);
            return;
        }

        mended.Add(token with { Text = Respelled(word) });
    }

    private static void Add(List<Token> mended, Token token, string first, string second)
    {
        mended.Add(token with { Text = first });
        mended.Add(token with { Text = second, SpaceBefore = false });
    }

    /// <summary>The number word that was meant, or the word itself.</summary>
    private static string Respelled(string word)
    {
        if (word[0] is not ('t' or 'f' or 's' or 'e' or 'n' or 'h') || word.EndsWith("th", StringComparison.Ordinal) || word.EndsWith("ties", StringComparison.Ordinal) || OtherWords.Contains(word))
            return word;
        foreach (var name in Names)
        {
            if (name[0] == word[0] && (name.Length > 4 ? Typos.Match(word, name, name.Length > 8 ? 2 : 1) : IsShuffled(word, name)))
                return name;
        }

        return word;
    }

    /// <summary>"nien" has the letters of "nine"; "fine" has not those of "five".</summary>
    private static bool IsShuffled(string word, string name) =>
        word.Length == name.Length && word.Order().SequenceEqual(name.Order());
}
