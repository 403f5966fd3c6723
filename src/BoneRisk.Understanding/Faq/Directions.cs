using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads directions.</summary>
internal static class Directions
{
    private static readonly FrozenSet<string> Up = WordTable.Set("high higher rais rise increas overactiv");

    private static readonly FrozenSet<string> Down = WordTable.Set("low lower drop fall reduc decreas underactiv lack");

    /// <summary>Which way the words of a text point.</summary>
    public static Direction Of(IReadOnlyCollection<string> stems) =>
        (stems.Any(s => Up.Contains(s) || s.StartsWith("hyper", StringComparison.Ordinal)) ? Direction.Up : Direction.None)
        | (stems.Any(s => Down.Contains(s) || s.StartsWith("hypo", StringComparison.Ordinal)) ? Direction.Down : Direction.None);

    /// <summary>Whether one text points only up and the other only down.</summary>
    public static bool AreOpposite(Direction one, Direction other) =>
        (one, other) is (Direction.Up, Direction.Down) or (Direction.Down, Direction.Up);
}
