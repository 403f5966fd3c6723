namespace BoneRisk.Understanding;

/// <summary>Which options a text chose from a list.</summary>
/// <param name="Understood">True when there is an id, or a clear "none" or "not sure".</param>
/// <param name="Ids">The options chosen, in the order of the list, each once.</param>
/// <param name="None">The text says that none applies.</param>
/// <param name="Unsure">The text says that the person does not know (perhaps about one of the options only).</param>
/// <param name="NotOnList">Parts of the text that name something else, as typed, to be said back.</param>
public sealed record ChoicesMatch(
    bool Understood, IReadOnlyList<string> Ids, bool None, bool Unsure, IReadOnlyList<string> NotOnList)
{
    /// <summary>Whether all that is not on the list is known by name; otherwise it may be a misspelt option.</summary>
    public bool OthersKnown { get; init; }

    /// <summary>Whether an option was named so loosely that it should be asked about: "thyroid", "diabetes".</summary>
    public bool Loose { get; init; }
}
