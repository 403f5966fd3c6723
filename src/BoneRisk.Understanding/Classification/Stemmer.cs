namespace BoneRisk.Understanding;

/// <summary>Light English stemming, and one spelling for British and American.</summary>
internal static class Stemmer
{
    public static string Stem(string word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
            return word;
        if (word.Length >= 6)
            word = word.Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);
        return WithoutEnding(word);
    }

    private static string WithoutEnding(string word)
    {
        if (Ends(word, "ies") && word.Length > 4)
            return string.Concat(word.AsSpan(0, word.Length - 3), "y");
        if (Ends(word, "ing") && word.Length > 6)
            return Undouble(word[..^3]);
        if (Ends(word, "ed") && word.Length > 5)
            return Undouble(word[..^2]);
        if (Ends(word, "es") && word.Length > 4 && word[^3] is 's' or 'x' or 'z')
            return word[..^2];
        return Ends(word, "s") && word[^2] is not ('s' or 'u' or 'i') ? WithoutE(word[..^1]) : WithoutE(word);
    }

    private static string Undouble(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('s' or 'l') ? word[..^1] : WithoutE(word);

    private static string WithoutE(string word) => word.Length > 4 && word[^1] == 'e' ? word[..^1] : word;

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
