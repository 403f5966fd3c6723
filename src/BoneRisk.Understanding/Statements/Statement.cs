namespace BoneRisk.Understanding;

/// <summary>What one message tells.</summary>
/// <param name="Told">Answers, at most one a question, in the order of the questions; empty when nothing is sure.</param>
/// <param name="Rest">The clauses that told nothing, as they may answer the question that waits.</param>
/// <param name="Corrects">Whether it speaks of an earlier answer ("actually", "sorry, I meant", "not 10").</param>
/// <param name="Number">In a correction, the one number that is not said of anything: "sorry, 68 not 67"; else null.</param>
/// <param name="Asks">Whether a part of it is a question.</param>
public sealed record Statement(IReadOnlyList<Told> Told, string Rest, bool Corrects, string? Number, bool Asks)
{
    internal static readonly Statement Nothing = new([], "", false, null, false);
}
