namespace BoneRisk.Understanding;

/// <summary>Which one option a text chose.</summary>
/// <param name="Id">The option's id, or null when the text was not understood.</param>
/// <param name="Certain">
/// True when the whole text is accounted for (small typos and filler included); false when an option was found among
/// other words, so that the choice is worth saying back.
/// </param>
public sealed record ChoiceMatch(string? Id, bool Certain)
{
    /// <summary>Another option that it may mean as well ("I used to smoke, now and then"); null when there is none.</summary>
    public string? Or { get; init; }

    /// <summary>Whether it was told in other words than the option's own.</summary>
    public bool IsTold { get; init; }
}
