namespace BoneRisk.Understanding;

/// <summary>One part of a list that was typed.</summary>
/// <param name="Text">The part, normalised.</param>
/// <param name="Words">Its words.</param>
/// <param name="Options">The options named in it.</param>
/// <param name="Negated">Whether it says that they do not apply.</param>
/// <param name="Unsure">Whether it says that the person does not know.</param>
/// <param name="Other">Whether it is about somebody else, or about the opposite of the option.</param>
/// <param name="Past">Whether it says that it is over: "used to take omeprazole".</param>
internal sealed record OptionPart(
    string Text, string[] Words, IReadOnlyList<OptionForms> Options, bool Negated, bool Unsure, bool Other, bool Past);
