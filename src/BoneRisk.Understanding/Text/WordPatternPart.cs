using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>One place of a <see cref="WordPattern"/>: the word sequences that may stand there.</summary>
/// <param name="Alternatives">Word sequences; <see cref="AnyNumber"/> for a number.</param>
/// <param name="Optional">Whether it may be left out.</param>
/// <param name="Gap">Whether it stands for any few words.</param>
/// <param name="AtLeast">The least number that it takes.</param>
internal sealed record WordPatternPart(string[][] Alternatives, bool Optional, bool Gap, decimal? AtLeast)
{
    public const string AnyNumber = "#";

    /// <summary>Reads a whole pattern.</summary>
    public static WordPatternPart[] ReadAll(string text)
    {
        var parts = new List<WordPatternPart>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            var close = text[i] switch { '(' => ')', '<' => '>', _ => ' ' };
            var end = text.IndexOf(close, i);
            end = end < 0 ? text.Length : end;
            parts.Add(close == ' ' ? Read(text[i..end], optional: false) : Read(text[(i + 1)..end], optional: close == ')'));
            i = end + 1;
        }

        return [.. parts.Where(p => p.Gap || p.Alternatives.Length > 0)];
    }

    /// <summary>The fewest words that it takes.</summary>
    public int Shortest => Optional || Gap ? 0 : Alternatives.Min(a => a.Length);

    /// <summary>The most words that it takes; a gap's are counted elsewhere.</summary>
    public int Longest => Gap ? 0 : Alternatives.Max(a => a.Length);

    /// <summary>Whether a word is another, or misspelt and meant to be.</summary>
    public static bool IsSlip(string typed, string word) => typed == word || Typos.Match(typed, word, Limit(word.Length));

    /// <summary>How many words it takes at a place with one of its alternatives; 0 when that does not stand there.</summary>
    public int Takes(string[] alternative, ReadOnlySpan<string> words, bool typos)
    {
        if (words.Length < alternative.Length)
            return 0;
        if (AtLeast is { } least)
            return words[0].Length > 0 && char.IsAsciiDigit(words[0][0]) && decimal.TryParse(words[0], CultureInfo.InvariantCulture, out var n) && n >= least ? 1 : 0;
        for (var i = 0; i < alternative.Length; i++)
        {
            if (words[i] != alternative[i] && !(typos && IsSlip(words[i], alternative[i])))
                return 0;
        }

        return alternative.Length;
    }

    /// <summary>Typos only in words of six letters or more: "back" and "bank" are both words.</summary>
    private static int Limit(int length) => length switch { < 6 => 0, < 9 => 1, _ => 2 };

    private static WordPatternPart Read(string text, bool optional)
    {
        if (text == "*")
            return new([], Optional: false, Gap: true, null);
        if (text == AnyNumber)
            return new([[AnyNumber]], optional, false, 0);
        return text.EndsWith('+') && decimal.TryParse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture, out var least)
            ? new([[AnyNumber]], optional, false, least)
            : new([.. text.Split('|').Select(Phrases.Words).Where(w => w.Length > 0)], optional, false, null);
    }
}
