namespace BoneRisk.Understanding;

/// <summary>One answer that a question offers.</summary>
/// <param name="Id">Stable id ("rheumatoidArthritis"); matched too, also with its words apart.</param>
/// <param name="Label">What the button says.</param>
/// <param name="Synonyms">Other ways to say it.</param>
public sealed record ChoiceOption(string Id, string Label, IReadOnlyList<string> Synonyms);
