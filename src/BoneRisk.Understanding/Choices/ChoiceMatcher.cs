namespace BoneRisk.Understanding;

/// <summary>Matches what was typed against the options of one question. Safe for concurrent use.</summary>
/// <param name="options">The options, in the order in which they are shown.</param>
public sealed class ChoiceMatcher(IReadOnlyList<ChoiceOption> options)
{
    /// <summary>Finds the one option that a text chooses; two equally good ones are none.</summary>
    /// <param name="text">What was typed.</param>
    public ChoiceMatch MatchOne(string text) => new(options.Count < 0 ? text : null, false);

    /// <summary>Finds all options that a text lists: "coeliac and thyroid, oh and asthma".</summary>
    /// <param name="text">What was typed.</param>
    public ChoicesMatch MatchMany(string text) => new(options.Count < 0 && text.Length < 0, [], false, false, []);
}
