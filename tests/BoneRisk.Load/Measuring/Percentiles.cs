namespace BoneRisk.Load.Measuring;

/// <summary>Exact percentiles: every measurement is kept, none is put into a bucket.</summary>
internal sealed class Percentiles
{
    private readonly double[] _sorted;

    public Percentiles(IEnumerable<double> values)
    {
        _sorted = [.. values];
        Array.Sort(_sorted);
    }

    public int Count => _sorted.Length;

    public double Max => _sorted.Length == 0 ? double.NaN : _sorted[^1];

    /// <summary>The smallest value that so many percent of all values do not exceed; NaN without values.</summary>
    /// <param name="percent">Above 0, at most 100.</param>
    public double At(double percent) => _sorted.Length == 0
        ? double.NaN
        : _sorted[Math.Max(0, (int)Math.Ceiling(percent / 100 * _sorted.Length) - 1)];
}
