namespace BoneRisk.Understanding;

/// <summary>
/// How sure the search may be: the chance that its first topic is the right one, and the gates in front of an answer.
/// The numbers were fitted on paraphrases left out in turn and on <see cref="Elsewhere"/> left out in turn.
/// </summary>
internal static class Confidence
{
    /// <summary>From this chance on a topic is the answer…</summary>
    public const double Answer = 0.75;

    /// <summary>…if its wordings hold this share of what the question is about: one strange word can change a question.</summary>
    public const float Cover = 0.65f;

    /// <summary>So near a stored wording that nothing else matters.</summary>
    public const float NearlyStored = 0.92f;

    /// <summary>From this chance of the first topic on, topics are offered.</summary>
    public const double Suggest = 0.2;

    private const int MostDomainWords = 2;

    /// <summary>The chance that a topic is the right one.</summary>
    /// <param name="score">Its decision value.</param>
    /// <param name="rival">The decision value of the best other topic.</param>
    /// <param name="domainWords">How many words of the question are used in the FAQ and not elsewhere.</param>
    public static double Chance(float score, float rival, int domainWords)
    {
        var sum = -0.82 + (3.31 * score) + (0.57 * (score - rival)) + (0.82 * Math.Min(domainWords, MostDomainWords));
        return 1 / (1 + Math.Exp(-sum));
    }
}
