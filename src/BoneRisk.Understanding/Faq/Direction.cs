namespace BoneRisk.Understanding;

/// <summary>
/// Which way a text points: high or low, too much or too little. "Foods to avoid with high calcium" is one word away
/// from a stored wording and asks the opposite.
/// </summary>
[Flags]
internal enum Direction
{
    /// <summary>Neither way.</summary>
    None = 0,

    /// <summary>High, raised, "hyper".</summary>
    Up = 1,

    /// <summary>Low, lowered, "hypo".</summary>
    Down = 2,
}
