namespace BoneRisk.Understanding;

/// <summary>The three ways out of an FAQ search.</summary>
public enum FaqOutcome
{
    /// <summary>Sure: show the first topic's answer.</summary>
    Answer,

    /// <summary>Between: offer the topics ("did you mean").</summary>
    Suggest,

    /// <summary>Nothing fits: say so. Topics, if any, are only the nearest.</summary>
    Miss,
}
