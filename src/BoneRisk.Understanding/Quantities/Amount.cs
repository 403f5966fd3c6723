namespace BoneRisk.Understanding;

internal enum Dimension
{
    Bare,
    Length,
    Weight,
    Years,
    Other,
}

/// <summary>A number with the unit that belongs to it.</summary>
internal sealed class Amount
{
    public required Dimension Dimension { get; init; }

    /// <summary>The number before the unit.</summary>
    public required decimal Number { get; init; }

    public bool Spelled { get; init; }

    public Unit Unit { get; init; }

    /// <summary>What it may be, in cm or kg; empty when impossible ("5 ft 14").</summary>
    public IReadOnlyList<Candidate<decimal>> Readings { get; init; } = [];

    /// <summary>Whether to ask even if there is one reading.</summary>
    public bool Ask { get; init; }

    /// <summary>First item.</summary>
    public required int Start { get; init; }

    /// <summary>Item after the last.</summary>
    public required int End { get; init; }
}
