namespace BoneRisk.Understanding;

/// <summary>What a text says about one quantity.</summary>
/// <param name="Kind">How sure it is.</param>
/// <param name="Value">The value when <paramref name="Kind"/> is <see cref="ReadingKind.Value"/>; otherwise the default.</param>
/// <param name="Said">The echo of the value in the reader's units; empty unless there is a value.</param>
/// <param name="Candidates">
/// What to ask about when <paramref name="Kind"/> is <see cref="ReadingKind.Ambiguous"/>, likeliest first, at most
/// three; one when there is a value; empty when there is none.
/// </param>
/// <typeparam name="T">The kind of value.</typeparam>
public sealed record Reading<T>(ReadingKind Kind, T Value, string Said, IReadOnlyList<Candidate<T>> Candidates);
