using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace BoneRisk.Understanding;

/// <summary>
/// The features of what somebody tells: words, neighbours up to three apart, words under a denial, how the message
/// begins and ends, and runs of characters inside words.
/// </summary>
internal sealed class StoryFeatures : FeatureKeys
{
    private const int MostWords = 60;

    private const int ShortestRun = 3;
    private const int LongestRun = 5;
    private const int ReachOfDenial = 4;
    private const int FarthestNeighbour = 3;
    private const ulong Edge = 1;

    private static readonly FrozenSet<string> Denials = WordTable.Set(
        "no not never without dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt aint denies nor neither nothing none");

    /// <summary>Reads the features of a text in place of those of the last one.</summary>
    /// <param name="words">The message.</param>
    /// <param name="start">The first word to read.</param>
    /// <param name="end">The word after the last; no more than 60 words are read.</param>
    public void Read(List<Word> words, int start, int end)
    {
        Words.Clear();
        Runs.Clear();
        Span<ulong> keys = stackalloc ulong[MostWords];
        keys = keys[..Math.Min(end - start, MostWords)];
        for (var i = 0; i < keys.Length; i++)
        {
            var sign = Sign(words[start + i].Text);
            keys[i] = KeyHash.Of(sign);
            AddRuns(sign);
            if (words[start + i + 1].Break == Break.Question)
                Words.Add(KeyHash.Pair(Edge, Edge, '?'));
        }

        AddWords(keys);
        AddDenied(words, start, keys);
    }

    /// <summary>Which number it is says little; that there is one says something.</summary>
    private static ReadOnlySpan<char> Sign(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]) ? "#" : word;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWords(ReadOnlySpan<ulong> keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            Words.Add(keys[i]);
            for (var apart = 1; apart <= FarthestNeighbour && apart <= i; apart++)
                Words.Add(KeyHash.Pair(keys[i - apart], keys[i], (ulong)apart));
        }

        if (keys.Length == 0)
            return;
        Words.Add(KeyHash.Pair(Edge, keys[0], 'f'));
        Words.Add(KeyHash.Pair(keys[^1], Edge, 'l'));
        if (keys.Length > 1)
            Words.Add(KeyHash.Pair(keys[0], keys[1], 'f'));
    }

    private void AddDenied(List<Word> words, int start, ReadOnlySpan<ulong> keys)
    {
        var reach = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            var word = words[start + i];
            if (word.Break != Break.None || word.Text == "but")
                reach = 0;
            if (reach-- > 0)
                Words.Add(KeyHash.Pair(keys[i], Edge, 'n'));
            if (Denials.Contains(word.Text))
                reach = ReachOfDenial;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRuns(ReadOnlySpan<char> word)
    {
        for (var start = -1; start <= word.Length - ShortestRun + 1; start++)
        {
            var hash = KeyHash.Start;
            var end = Math.Min(word.Length + 1, start + LongestRun);
            for (var i = start; i < end; i++)
            {
                hash = KeyHash.Next(hash, i < 0 || i == word.Length ? ' ' : word[i]);
                if (i - start + 1 >= ShortestRun)
                    Runs.Add(KeyHash.Mix(hash));
            }
        }
    }
}
