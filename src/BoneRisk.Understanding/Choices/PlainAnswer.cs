namespace BoneRisk.Understanding;

/// <summary>An answer that needs no option list.</summary>
public enum PlainAnswer
{
    /// <summary>Not such an answer.</summary>
    None,

    /// <summary>"yes", "yep", "I do".</summary>
    Yes,

    /// <summary>"no", "nah", "never".</summary>
    No,

    /// <summary>"dunno", "not sure", "idk".</summary>
    Unsure,

    /// <summary>"none of these", "none".</summary>
    NoneOfThese,
}
