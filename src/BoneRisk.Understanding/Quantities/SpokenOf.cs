using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Words for who is spoken of. English; another language is another set of tables.</summary>
internal static class SpokenOf
{
    private static readonly FrozenSet<string> Others = WordTable.Set(
        """
        mum mom mother dad father husband husbnad hubby wife son daughter sister brother partner nan gran grandma granny grandad friend
        aunt uncle he she his her hes shes they their him mam mums moms mothers dads fathers husbands wifes
        sisters brothers neighbour neighbor boyfriend girlfriend cousin twin mil who dog cat cats dogs horse suitcase grandson
        granddaughter grandmother grandfather mummy mammy daddy door ladder
        """);

    private static readonly FrozenSet<string> Self = WordTable.Set("i im ive id ill me am mine myself");

    /// <summary>"they" are often the doctors: "they took my thyroid out".</summary>
    public static bool IsSomebodyElse(string word) => Others.Contains(word) && word is not ("they" or "their" or "them" or "who");

    public static bool IsOther(string word) => Others.Contains(word);

    public static bool IsSelf(string word) => Self.Contains(word);
}
