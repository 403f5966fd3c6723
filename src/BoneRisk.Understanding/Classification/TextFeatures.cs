using System.Runtime.CompilerServices;

namespace BoneRisk.Understanding;

/// <summary>
/// The features of a text, as keys, in two views: words (one, two neighbours, any two that tell, kinds and any two of them)
/// and runs of characters across word ends.
/// </summary>
internal sealed class TextFeatures
{
    /// <summary>Pairs of any two words are for questions; in a story they would be too many.</summary>
    private const int MostPaired = 12;

    private const ulong Edge = 1;

    public List<ulong> Words { get; } = new(64);

    public List<ulong> Runs { get; } = new(128);

    /// <summary>Reads the features of a text in place of those of the last one.</summary>
    public void Read(ReadText text, TextClassifierOptions options)
    {
        Words.Clear();
        Runs.Clear();
        AddWords(text.Words);
        AddKinds(text.Kinds);
        AddRuns(text.Words, options.ShortestRun, options.LongestRun);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWords(List<KnownWord> words)
    {
        var before = Edge;
        Span<ulong> telling = stackalloc ulong[MostPaired];
        var count = 0;
        foreach (var word in words)
        {
            Words.Add(word.Key);
            Words.Add(KeyHash.Pair(before, word.Key, 'n'));
            before = word.Key;
            if (!word.IsTelling || count == MostPaired)
                continue;
            foreach (var other in telling[..count])
                Words.Add(KeyHash.Both(other, word.Key, 't'));
            telling[count++] = word.Key;
        }

        Words.Add(KeyHash.Pair(before, Edge, 'n'));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddKinds(List<ulong> kinds)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            Words.Add(KeyHash.Pair(kinds[i], Edge, 'k'));
            for (var j = Math.Max(0, i - MostPaired); j < i; j++)
                Words.Add(KeyHash.Both(kinds[i], kinds[j], 'k'));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRuns(List<KnownWord> words, int shortest, int longest)
    {
        var text = $" {string.Join(' ', words.Select(w => w.Stem))} ";
        for (var start = 0; start < text.Length; start++)
        {
            var hash = KeyHash.Start;
            var end = Math.Min(text.Length, start + longest);
            for (var i = start; i < end; i++)
            {
                hash = KeyHash.Next(hash, text[i]);
                if (i - start + 1 >= shortest)
                    Runs.Add(KeyHash.Mix(hash));
            }
        }
    }
}
