namespace BoneRisk.Understanding;

/// <summary>What people type when they have one red-flag symptom.</summary>
/// <param name="Id">The red flag's id.</param>
/// <param name="Phrases">Word sequences in lower case; <c>*</c> stands for up to three words.</param>
public sealed record RedFlagPhrases(string Id, IReadOnlyList<string> Phrases);
