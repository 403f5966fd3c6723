namespace BoneRisk.Understanding;

/// <summary>How a classifier reads and learns. The defaults do well on short questions.</summary>
public sealed record TextClassifierOptions
{
    /// <summary>What the words of the subject have to do with each other.</summary>
    public WordGroups Groups { get; init; } = WordGroups.None;

    /// <summary>Whether a word that no example has is read as the known word it may be a slip for: good where the words are few.</summary>
    public bool CorrectsSpelling { get; init; }

    /// <summary>The length of the shortest runs of characters that count, from 1.</summary>
    public int ShortestRun { get; init; } = 3;

    /// <summary>The length of the longest runs of characters that count.</summary>
    public int LongestRun { get; init; } = 4;

    /// <summary>How often the examples are gone through, from 1.</summary>
    public int Rounds { get; init; } = 12;

    /// <summary>What it costs to have an example on the wrong side (the C of a support vector machine), above 0.</summary>
    public float Cost { get; init; } = 1;

    /// <summary>By how much more it costs for a label's own examples: they are few against all others.</summary>
    public float OwnCost { get; init; } = 4;

    /// <summary>How much of a text's square length is its words', from 0 to 1; the rest is its runs of characters'.</summary>
    public float WordShare { get; init; } = 0.5f;

    /// <summary>How many labels a classification lists, from 1.</summary>
    public int MostLabels { get; init; } = 3;
}
