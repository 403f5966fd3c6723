namespace BoneRisk.Scoring;

/// <summary>Another answer that makes a symptom more urgent.</summary>
/// <param name="Id">The symptom.</param>
/// <param name="Because">Question or choice id of the other answer.</param>
/// <param name="Applies">Whether that answer was given; unknown raises nothing.</param>
/// <param name="To">The level it is raised to.</param>
/// <param name="Source">Where that is published.</param>
internal sealed record RedFlagRaise(
    string Id, string Because, Func<Answers, bool> Applies, Disposition To, RuleSource Source);
