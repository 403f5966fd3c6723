namespace BoneRisk.Understanding;

/// <summary>What a number stands for in the sentence around it.</summary>
internal enum Role
{
    /// <summary>Nothing speaks against it.</summary>
    Plain,

    /// <summary>It is said to hold now.</summary>
    Now,

    /// <summary>More or less than this, or this and something: "nearly 60 kg", "5 foot something".</summary>
    Bound,

    /// <summary>It held once: "I was 12 stone".</summary>
    Past,

    /// <summary>A target: "I would like to be 65 kg".</summary>
    Wish,

    /// <summary>A difference: "lost 4 kg".</summary>
    Change,

    /// <summary>Somebody else's.</summary>
    Other,

    /// <summary>"not 60".</summary>
    Denied,
}
