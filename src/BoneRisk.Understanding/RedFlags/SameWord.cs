using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Which typed words stand for a word of a phrase, slips of the keys aside.</summary>
internal static class SameWord
{
    /// <summary>In a phrase, "my" is anybody's: a sign seen in another person counts as one's own.</summary>
    public const string My = "my";

    private static readonly FrozenSet<string> Owners = WordTable.Set("my his her their our your the me mi ur this that a an");
    private static readonly FrozenSet<string> Sides = WordTable.Set("left right lower upper whole both other own one entire old poor bad good");

    private static readonly FrozenSet<string> Nots = WordTable.Set(
        "isnt arent aint wasnt werent hasnt havent hadnt doesnt dont didnt");

    public static bool IsOwner(string typed) => Owners.Contains(typed);

    public static bool IsSide(string typed) => Sides.Contains(typed);

    /// <summary>What was said of a moment that may be over: "couldn't breathe".</summary>
    public static bool IsPastInability(string typed) => typed is "couldnt" or "wouldnt";

    /// <summary>"heart's racing", "keeps", "hips": the word without its s, or the word.</summary>
    public static string WithoutS(string typed) =>
        typed.Length > 3 && typed[^1] == 's' && typed[^2] != 's' ? typed[..^1] : typed;

    /// <summary>Tells which known words count as other known words too: "isn't" is a "not", "couldn't" is a "can't".</summary>
    public static void Spread(IEnumerable<string> known, Action<string, string> counts)
    {
        var words = known.ToHashSet(StringComparer.Ordinal);
        foreach (var typed in words.Contains("not") ? Nots : [])
            counts("not", typed);
        if (words.Contains("cant"))
            counts("cant", "couldnt");
        if (words.Contains("wont"))
            counts("wont", "wouldnt");
    }
}
