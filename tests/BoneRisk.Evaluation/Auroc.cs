namespace BoneRisk.Evaluation;

/// <summary>Area under the receiver operating curve: how often one of the first scores above one of the others.</summary>
public static class Auroc
{
    /// <returns>From 0 to 1; equal scores count half.</returns>
    public static double Of(IReadOnlyCollection<double> above, IReadOnlyCollection<double> below) =>
        above.Sum(a => below.Sum(b => a > b ? 1 : a == b ? 0.5 : 0)) / ((double)above.Count * below.Count);
}
