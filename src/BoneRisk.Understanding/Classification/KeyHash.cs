namespace BoneRisk.Understanding;

/// <summary>Makes 64-bit keys of words, runs of characters and their combinations (FNV-1a, mixed).</summary>
internal static class KeyHash
{
    public const ulong Start = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
            hash = Next(hash, c);
        return Mix(hash);
    }

    /// <summary>The hash of one character more.</summary>
    public static ulong Next(ulong hash, ulong more) => (hash ^ more) * Prime;

    /// <summary>A key for two in this order, for one purpose.</summary>
    public static ulong Pair(ulong first, ulong second, ulong purpose) => Mix(Next(Next(first, second), purpose));

    /// <summary>A key for two in any order.</summary>
    public static ulong Both(ulong one, ulong other, ulong purpose) =>
        Pair(Math.Min(one, other), Math.Max(one, other), purpose);

    /// <summary>Spreads a hash over all bits.</summary>
    public static ulong Mix(ulong hash) => (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15UL;
}
