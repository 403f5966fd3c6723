namespace BoneRisk.Understanding;

/// <summary>A word that a classifier knows.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Stem">Without its ending, or the word that stands for it.</param>
/// <param name="IsTelling">Whether a text can be about it: no stop word and no number.</param>
internal sealed record KnownWord(string Text, string Stem, bool IsTelling)
{
    /// <summary>The stem's hash: words of one stem share it.</summary>
    public ulong Key { get; } = KeyHash.Of(Stem);

    /// <summary>How often the examples use it.</summary>
    public int Uses { get; set; }
}
