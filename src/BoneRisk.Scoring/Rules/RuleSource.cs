namespace BoneRisk.Scoring;

/// <summary>Where a rule comes from, and how well that was checked.</summary>
/// <param name="Text">The publication, and what of it is our own choice.</param>
/// <param name="Mark">How well it was checked: that of the weakest part.</param>
public sealed record RuleSource(string Text, EvidenceMark Mark)
{
    /// <summary>Text and mark as reports print them, such as <c>USPSTF 2025 [V1]</c>.</summary>
    public override string ToString() => $"{Text} [{Mark}]";
}
