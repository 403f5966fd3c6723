namespace BoneRisk.Understanding;

/// <summary>One word of a message as the red-flag scanner sees it.</summary>
/// <param name="Text">The word; "can not" and "cannot" are "cant".</param>
/// <param name="Break">What stands before it.</param>
internal readonly record struct Word(string Text, Break Break);

internal enum Break
{
    None,

    /// <summary>A comma, dash or bracket: ends the reach of a negation, but not a phrase.</summary>
    Weak,

    /// <summary>The end of a sentence or line.</summary>
    Strong,

    /// <summary>The end of a sentence that is a question.</summary>
    Question,
}
