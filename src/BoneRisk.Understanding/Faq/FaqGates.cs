namespace BoneRisk.Understanding;

/// <summary>
/// The gates in front of an answer. Weights and bounds were fitted on the development set and on paraphrases left out in
/// turn; <c>faq-fit</c> in tests/BoneRisk.Benchmarks prints them anew.
/// </summary>
internal static class FaqGates
{
    /// <summary>From this chance of being in scope on, topics are offered.</summary>
    public const double Suggest = 0.5;

    /// <summary>From this chance of being right on, a topic is the answer.</summary>
    public const double Answer = 0.5;

    /// <summary>So near a stored wording that nothing else matters.</summary>
    public const float NearlyStored = 0.92f;

    private static readonly double[] InScopeWeights = [0.21, 4.5, -1.85, 1.08, -3.74, -0.21, 0.92];

    private static readonly double[] RightWeights = [-2.62, 1.63, 1.68, -1.76, 0.66, 0.82, 0.51];

    /// <summary>The chance that any topic fits.</summary>
    public static double InScope(ScopeSignals s) => Logistic.Chance(InScopeWeights, s.ToArray());

    /// <summary>The chance that the first topic is the right one.</summary>
    /// <param name="s">What the classifier saw.</param>
    /// <param name="covered">The share of the question's words that the topic's wordings use.</param>
    public static double Right(ScopeSignals s, double covered) => Logistic.Chance(RightWeights, RightSignals(s, covered));

    /// <summary>What tells that the first topic is the right one.</summary>
    public static double[] RightSignals(ScopeSignals s, double covered) => [s.Best, s.Gap, s.Outside, s.Unknown, covered, s.Telling];
}
