using System.Collections.Frozen;
using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>Makes word tables from one blank-separated string, so that a table reads like a list.</summary>
internal static class WordTable
{
    private static readonly char[] Blanks = [' ', '\n', '\r'];

    /// <summary>"not never" is a set of two words.</summary>
    public static FrozenSet<string> Set(string words) =>
        words.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"one=1 two=2" is a table of two numbers.</summary>
    public static FrozenDictionary<string, decimal> Numbers(string pairs) =>
        pairs.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToFrozenDictionary(p => p[0], p => decimal.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>"in the past | used to" is a list of two word sequences.</summary>
    public static string[][] Sequences(string sequences) =>
        [.. sequences.Split('|').Select(s => s.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>"dxa=dexa,dexas" gives two words one name.</summary>
    public static FrozenDictionary<string, string> Names(string lines) =>
        lines.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('='))
            .SelectMany(p => p[1].Split(',').Select(word => (Word: word, Name: p[0])))
            .ToFrozenDictionary(p => p.Word, p => p.Name, StringComparer.Ordinal);
}
