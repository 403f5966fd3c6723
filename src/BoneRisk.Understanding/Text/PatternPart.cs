using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>One word of a <see cref="WordPattern"/>, or what stands for words.</summary>
/// <param name="Words">The alternatives; <see cref="AnyNumber"/> for a number.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Gap">Whether it stands for any few words.</param>
/// <param name="AtLeast">The least number that it takes.</param>
internal sealed record PatternPart(string[] Words, bool Optional, bool Gap, decimal? AtLeast)
{
    public const string AnyNumber = "#";

    /// <summary>The parts that one blank-separated piece of a pattern stands for: "t1d" is typed as three words.</summary>
    public static IEnumerable<PatternPart> Read(string text)
    {
        var part = ReadOne(text);
        return text.Contains('|', StringComparison.Ordinal) || part.Words.Length < 2
            ? [part]
            : part.Words.Select(word => part with { Words = [word] });
    }

    private static PatternPart ReadOne(string text)
    {
        if (text == "*")
            return new([], Optional: false, Gap: true, null);
        var optional = text.Length > 2 && text[0] == '(' && text[^1] == ')';
        var words = optional ? text[1..^1] : text;
        if (words == AnyNumber)
            return new([AnyNumber], optional, false, 0);
        return words[^1] == '+' && decimal.TryParse(words.AsSpan(0, words.Length - 1), CultureInfo.InvariantCulture, out var least)
            ? new([AnyNumber], optional, false, least)
            : new([.. words.Split('|').SelectMany(Phrases.Words)], optional, false, null);
    }

    /// <summary>Whether a word, or a number in digits, is one that it takes. Typos only in words of six letters or more.</summary>
    public bool Takes(string word, bool typos)
    {
        if (AtLeast is { } least)
            return word.Length > 0 && char.IsAsciiDigit(word[0]) && decimal.TryParse(word, CultureInfo.InvariantCulture, out var n) && n >= least;
        foreach (var known in Words)
        {
            if (word == known || (typos && Typos.Match(word, known, known.Length switch { < 6 => 0, < 9 => 1, _ => 2 })))
                return true;
        }

        return false;
    }
}
