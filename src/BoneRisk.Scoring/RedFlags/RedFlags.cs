namespace BoneRisk.Scoring;

/// <summary>How soon red flags need somebody. Comes before anything else. Clinical reference 0.3, 2.3, 4.</summary>
public static class RedFlags
{
    /// <summary>The level of each red flag, raised where another answer makes it more urgent.</summary>
    /// <param name="ids">Red flags that are there now; repeats count once.</param>
    /// <param name="answers">What is known so far; unknown raises nothing and lowers nothing.</param>
    /// <returns>Most urgent first, then in the order of <see cref="RedFlagIds.All"/>.</returns>
    /// <exception cref="ArgumentException">An id is not a red flag: dropping it in silence would be unsafe.</exception>
    public static IReadOnlyList<RedFlagFinding> Evaluate(IEnumerable<string> ids, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(answers);
        var asked = ids.ToHashSet(StringComparer.Ordinal);
        if (!asked.IsSubsetOf(RedFlagIds.All))
            throw new ArgumentException("Not every id is a red flag.", nameof(ids));

        return
        [
            .. RedFlagTable.Rules
                .Where(rule => asked.Contains(rule.Id))
                .Select(rule => new RedFlagFinding(rule.Id, Level(rule, answers)))
                .OrderBy(finding => finding.Disposition),
        ];
    }

    /// <summary>Whether a red flag is an emergency by itself, whatever else is known.</summary>
    /// <param name="id">One of <see cref="RedFlagIds.All"/>.</param>
    /// <exception cref="InvalidOperationException">It is no red flag.</exception>
    public static bool IsEmergency(string id) => RedFlagTable.Rules.Single(rule => rule.Id == id).Base == Disposition.Emergency;

    private static Disposition Level(RedFlagRule rule, Answers answers) =>
        RedFlagRaises.Rules
            .Where(raise => raise.Id == rule.Id && raise.Applies(answers))
            .Select(raise => raise.To)
            .Append(rule.Base)
            .Min();
}
