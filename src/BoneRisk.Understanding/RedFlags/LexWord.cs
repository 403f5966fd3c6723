namespace BoneRisk.Understanding;

/// <summary>A word that phrases know, and the classes it is in.</summary>
internal sealed class LexWord(string text, ulong[] classes, Longer[] longer)
{
    public string Text { get; } = text;

    /// <summary>One bit for each class that the word alone is in.</summary>
    public ulong[] Classes { get; } = classes;

    /// <summary>Word sequences of classes that begin with it.</summary>
    public Longer[] Longer { get; } = longer;

    public bool Is(int wordClass) => (Classes[wordClass >> 6] >> wordClass & 1) != 0;
}

/// <summary>The rest of a word sequence after its first word, and its class.</summary>
internal readonly record struct Longer(string[] Rest, int Class);
