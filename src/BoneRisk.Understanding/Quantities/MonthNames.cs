using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>English month names.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, decimal> Names = WordTable.Numbers(
        """
        january=1 jan=1 february=2 feb=2 febuary=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7
        august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12
        """);

    /// <summary>1 to 12, or 0.</summary>
    public static int Find(string word) => (int)Names.GetValueOrDefault(word);
}
