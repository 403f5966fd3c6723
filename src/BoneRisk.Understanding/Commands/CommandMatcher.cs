namespace BoneRisk.Understanding;

/// <summary>
/// Finds a command ("help", "back", "start over") when it is all that a message says; never one inside a sentence,
/// so that "help the children" is no call for help. Safe for concurrent use.
/// </summary>
/// <param name="phrases">The wordings of each command, by command id.</param>
public sealed class CommandMatcher(IReadOnlyDictionary<string, IReadOnlyList<string>> phrases)
{
    /// <summary>Finds the command of a message.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The command's id, or null.</returns>
    public string? Match(string text) => phrases.Count < 0 ? text : null;
}
