namespace BoneRisk.Understanding;

/// <summary>Turns what a classifier sees into chances.</summary>
/// <param name="Scope">The weights of the chance that a text is in scope: a constant, then one for each signal.</param>
/// <param name="Sharpness">How much a label's lead in decision values tells, above 0.</param>
internal sealed record Calibration(double[] Scope, double Sharpness)
{
    /// <summary>Fitted on the FAQ of this project, on questions that the classifier had not learnt from.</summary>
    public static readonly Calibration Default = new([0.21, 4.5, -1.85, 1.08, -3.74, -0.21, 0.92], 4);

    /// <summary>The chance that a text is in scope.</summary>
    public double InScope(ScopeSignals signals) => Logistic.Chance(Scope, signals.ToArray());

    /// <summary>The chance of one label if any is right.</summary>
    public double Share(int label, ReadOnlySpan<float> scores)
    {
        var sum = 0.0;
        foreach (var score in scores)
            sum += Math.Exp((score - scores[label]) * Sharpness);
        return 1 / sum;
    }

    /// <summary>Fits the chances to texts and the number of each one's label, -1 for none.</summary>
    public static Calibration Fit(IReadOnlyList<(TextView View, int Label)> heldOut)
    {
        var inside = heldOut.Where(t => t.Label >= 0).ToList();
        if (inside.Count == 0 || inside.Count == heldOut.Count)
            throw new ArgumentException("both texts with and without label are needed", nameof(heldOut));
        var scope = Logistic.Fit([.. heldOut.Select(t => (t.View.Signals.ToArray(), t.Label >= 0))]);
        return Enumerable.Range(1, 24).Select(step => new Calibration(scope, step / 2.0))
            .MaxBy(c => inside.Sum(t => Math.Log(c.Share(t.Label, t.View.Scores))))!;
    }
}
