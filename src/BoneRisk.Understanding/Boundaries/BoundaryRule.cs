namespace BoneRisk.Understanding;

/// <summary>What people type when they ask for one thing that a bot must not answer.</summary>
/// <param name="Id">The rule's id; several may lead to one category.</param>
/// <param name="Category">What it is about.</param>
/// <param name="IsGrave">Whether to miss it would be worse than to take something else for it.</param>
/// <param name="Patterns">
/// Patterns over lower-case words. <c>+</c> joins parts that may stand in any order, <c>-</c> a part that must not be
/// there. Within a part the words follow each other: <c>a|b</c> is either word, <c>@name</c> any word of a class,
/// <c>#</c> any number, <c>#18</c> a whole number under 18, <c>?</c> after an element that it may be left out,
/// <c>*</c> up to three words of any kind, <c>^</c> and <c>$</c> the beginning and the end of a sentence.
/// </param>
public sealed record BoundaryRule(string Id, string Category, bool IsGrave, IReadOnlyList<string> Patterns);
