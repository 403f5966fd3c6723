using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Which typed words stand for a word of a phrase, slips of the keys aside.</summary>
internal static class SameWord
{
    /// <summary>In a phrase, "my" is anybody's: a sign seen in another person counts as one's own.</summary>
    public const string My = "my";

    private static readonly FrozenSet<string> Owners = WordTable.Set("my his her their our your the me mi");
    private static readonly FrozenSet<string> Sides = WordTable.Set("left right lower upper whole both other own");

    private static readonly FrozenSet<string> Nots = WordTable.Set(
        "isnt arent aint wasnt werent hasnt havent hadnt doesnt dont didnt");

    public static bool IsOwner(string typed) => Owners.Contains(typed);

    public static bool IsSide(string typed) => Sides.Contains(typed);

    /// <summary>What was said of a moment that may be over: "couldn't breathe".</summary>
    public static bool IsPastInability(string typed) => typed is "couldnt" or "wouldnt";

    /// <summary>"heart's racing", "keeps", "hips": the word without its s, or the word.</summary>
    public static string WithoutS(string typed) =>
        typed.Length > 3 && typed[^1] == 's' && typed[^2] != 's' ? typed[..^1] : typed;

    /// <summary>The phrase words that a typed word stands for; the word itself first.</summary>
    public static IEnumerable<string> Of(string typed)
    {
        yield return typed;
        if (Nots.Contains(typed))
            yield return "not";
        if (typed == "couldnt")
            yield return "cant";
        if (typed == "wouldnt")
            yield return "wont";
        if (typed != My && Owners.Contains(typed))
            yield return My;
    }
}
