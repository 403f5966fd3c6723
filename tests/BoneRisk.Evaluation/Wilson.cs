namespace BoneRisk.Evaluation;

/// <summary>The 95 % confidence interval of a share (Wilson 1927, J Am Stat Assoc 22:209).</summary>
public static class Wilson
{
    private const double Z = 1.959964;

    /// <returns>The lower and upper bound, from 0 to 1.</returns>
    public static (double Low, double High) Interval(int hits, int of)
    {
        if (of == 0)
        {
            return (0, 1);
        }

        var (n, share) = ((double)of, (double)hits / of);
        var centre = share + (Z * Z / (2 * n));
        var spread = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        var scale = 1 + (Z * Z / n);
        return (Math.Max(0, (centre - spread) / scale), Math.Min(1, (centre + spread) / scale));
    }
}
