using System.Diagnostics.CodeAnalysis;

namespace BoneRisk.Scoring;

/// <summary>Answers read from JSON, or what is wrong with them; never both.</summary>
/// <param name="Answers">The answers, or null when there are errors.</param>
/// <param name="Errors">Every error, in the order of the JSON; empty when the answers could be read.</param>
public sealed record AnswersResult(Answers? Answers, IReadOnlyList<AnswerError> Errors)
{
    /// <summary>Whether the answers could be read.</summary>
    [MemberNotNullWhen(true, nameof(Answers))]
    public bool IsValid => Answers is not null;
}
