namespace BoneRisk.Understanding;

/// <summary>What a message means while an emergency holds the conversation.</summary>
public enum HoldAnswer
{
    /// <summary>None of these: it goes on holding.</summary>
    Unclear,

    /// <summary>Help was called, or is there.</summary>
    HelpCalled,

    /// <summary>It is not happening now, or was never meant.</summary>
    NotHappening,

    /// <summary>It has stopped. It may come back, so this ends nothing.</summary>
    Over,
}
