namespace BoneRisk.Understanding;

/// <summary>Damerau's distance (optimal string alignment), bounded and without allocation.</summary>
internal static class EditDistance
{
    private const int MaxWord = 40;

    /// <summary>Whether two words differ by at most <paramref name="limit"/> edits; a swap of neighbours is one.</summary>
    public static bool Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (a.SequenceEqual(b))
            return true;
        if (limit == 0 || Math.Abs(a.Length - b.Length) > limit || a.Length > MaxWord || b.Length > MaxWord)
            return false;
        Span<int> before = stackalloc int[MaxWord + 1], previous = stackalloc int[MaxWord + 1], current = stackalloc int[MaxWord + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var d = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d = Math.Min(d, before[j - 2] + 1);
                current[j] = d;
                best = Math.Min(best, d);
            }

            if (best > limit)
                return false;
            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return previous[b.Length] <= limit;
    }
}
