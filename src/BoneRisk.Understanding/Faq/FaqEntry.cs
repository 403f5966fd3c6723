namespace BoneRisk.Understanding;

/// <summary>One topic of the FAQ, as the search sees it.</summary>
/// <param name="Topic">Topic id ("dxa.what").</param>
/// <param name="Title">Its title, also searched.</param>
/// <param name="Paraphrases">Ways in which people ask it.</param>
/// <param name="Answer">The answer; shown, not searched (matching questions beats matching answers).</param>
public sealed record FaqEntry(string Topic, string Title, IReadOnlyList<string> Paraphrases, string Answer);
