namespace BoneRisk.Understanding;

/// <summary>
/// Wordings of one fact, and the choice that it means in each circumstance. A circumstance that is null tells nothing;
/// one with no meaning at all keeps a longer wording from being read as a shorter one ("steroid cream").
/// </summary>
/// <param name="Says">
/// Families of wordings: bars part alternatives, brackets make a word optional, <c>*</c> is any few words, <c>#</c> a
/// number, <c>2+</c> a number of at least two.
/// </param>
/// <param name="Plain">The choice when it is simply said.</param>
/// <param name="Denied">When it is denied: "no …", "I don't …".</param>
/// <param name="Past">When it is over: "used to", "stopped".</param>
/// <param name="Ago">When it is said to lie longer back: "in 1990", "years ago"; null for the same as over.</param>
/// <param name="Recent">When it lies at most four weeks back: "two weeks ago".</param>
/// <param name="Alone">Whether only a list of facts may say it: nothing else is said in the same part of the sentence.</param>
public sealed record ToldWording(
    IReadOnlyList<string> Says, string? Plain, string? Denied = null, string? Past = null, string? Ago = null, string? Recent = null,
    bool Alone = false);
