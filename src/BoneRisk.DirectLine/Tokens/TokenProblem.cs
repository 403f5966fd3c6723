namespace BoneRisk.DirectLine;

/// <summary>What is wrong with a token.</summary>
internal enum TokenProblem
{
    None,

    /// <summary>Not a token at all.</summary>
    Malformed,

    /// <summary>Not signed by us, or made for another purpose.</summary>
    Foreign,

    Expired,
}
