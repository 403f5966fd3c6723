namespace BoneRisk.Understanding;

/// <summary>How sure a <see cref="Reading{T}"/> is.</summary>
public enum ReadingKind
{
    /// <summary>No usable quantity was found: ask again, in other words.</summary>
    None,

    /// <summary>One quantity, safe to take.</summary>
    Value,

    /// <summary>
    /// Something was found, but taking it silently could be wrong: show <see cref="Reading{T}.Candidates"/> (one to
    /// three) and ask which. A single candidate is a question of its own: "12 st (76.2 kg), is that right?".
    /// </summary>
    Ambiguous,
}
