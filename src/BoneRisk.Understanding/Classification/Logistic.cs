namespace BoneRisk.Understanding;

/// <summary>A chance from a weighed sum, and the weights that fit known cases best.</summary>
internal static class Logistic
{
    private const int Steps = 50;
    private const double Penalty = 1e-3;

    /// <summary>The chance, from 0 to 1.</summary>
    /// <param name="weights">The constant, then a weight for each signal.</param>
    public static double Chance(ReadOnlySpan<double> weights, ReadOnlySpan<double> signals)
    {
        var sum = weights[0];
        for (var i = 0; i < signals.Length; i++)
            sum += weights[i + 1] * signals[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Fits weights by Newton's method with a small penalty; true and false cases count the same in sum.</summary>
    public static double[] Fit(IReadOnlyList<(double[] Signals, bool IsTrue)> cases)
    {
        var size = cases[0].Signals.Length + 1;
        var weights = new double[size];
        var share = (True: 0.5 / cases.Count(c => c.IsTrue), False: 0.5 / cases.Count(c => !c.IsTrue));
        for (var step = 0; step < Steps; step++)
        {
            var slope = new double[size];
            var curve = new double[size, size];
            foreach (var (signals, isTrue) in cases)
            {
                double[] x = [1, .. signals];
                var chance = Chance(weights, signals);
                var weight = isTrue ? share.True : share.False;
                for (var i = 0; i < size; i++)
                {
                    slope[i] += weight * ((isTrue ? 1 : 0) - chance) * x[i];
                    for (var j = 0; j < size; j++)
                        curve[i, j] += weight * chance * (1 - chance) * x[i] * x[j];
                }
            }

            for (var i = 0; i < size; i++)
            {
                slope[i] -= i == 0 ? 0 : Penalty * weights[i];
                curve[i, i] += Penalty;
            }

            Solve(curve, slope);
            for (var i = 0; i < size; i++)
                weights[i] += slope[i];
        }

        return weights;
    }

    /// <summary>Gaussian elimination; the penalty keeps the diagonal from being zero.</summary>
    private static void Solve(double[,] matrix, double[] right)
    {
        for (var column = 0; column < right.Length; column++)
        {
            for (var row = 0; row < right.Length; row++)
            {
                if (row == column)
                    continue;
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < right.Length; k++)
                    matrix[row, k] -= factor * matrix[column, k];
                right[row] -= factor * right[column];
            }
        }

        for (var i = 0; i < right.Length; i++)
            right[i] /= matrix[i, i];
    }
}
