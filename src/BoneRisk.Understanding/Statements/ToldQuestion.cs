namespace BoneRisk.Understanding;

/// <summary>A question whose answer people may tell without being asked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is answered with.</param>
/// <param name="Min">Least value that it takes: years, cm or kg; for a lost height, the centimetres that make a yes.</param>
/// <param name="Max">Greatest value that it takes.</param>
/// <param name="Wordings">How its choices, or an age at an event, are told.</param>
/// <param name="Names">What people call it: "change my weight".</param>
public sealed record ToldQuestion(
    string Id, ToldKind Kind, decimal Min, decimal Max, IReadOnlyList<ToldWording> Wordings, IReadOnlyList<string> Names);
