namespace BoneRisk.Understanding;

/// <summary>What a number says about an age.</summary>
internal enum AgeRole
{
    /// <summary>It is said to be the age: "I'm 67", "67 years old", "aged 67", "just turned 67".</summary>
    Stated,

    /// <summary>A number that opens a clause: "67", "about 67", "67, why?".</summary>
    Bare,

    /// <summary>A number among words that do not say what it is.</summary>
    Loose,

    /// <summary>Not reached yet: "67 next month", "nearly 67".</summary>
    Coming,

    /// <summary>More or less than this: "over 60", "60 something".</summary>
    Vague,

    /// <summary>Somebody else's, denied, long ago, or how old one feels.</summary>
    NotMine,
}
