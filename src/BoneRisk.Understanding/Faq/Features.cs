using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>Turns a text into counted features: stemmed words and pairs of them, and character 3- to 5-grams.</summary>
/// <remarks>A feature is a 64-bit key; grams are packed exactly, words are hashed (FNV-1a).</remarks>
internal static class Features
{
    /// <summary>Questions are short; what is beyond this many words is a story.</summary>
    private const int MostWords = 60;

    private const float StopWordWeight = 0.3f;
    private const float PairWeight = 0.6f;
    private const ulong WordMark = 1UL << 63;

    private static readonly FrozenSet<string> StopWords = WordTable.Set(
        """
        a an the i im ive id my me mine you your we our us it its he she they them this that these those is are am was were
        be been being do does did doing have has had having can could will would should shall may might must to of in on at
        for from by with about into as and or but if so then than there here what whats which who how why when where any some
        just please tell want know like need get got go going thing things very really much many more most lot lots also too
        up out no not dont cant im isnt whether because think explain mean means hi hello hey thanks thank ok okay yes let
        give good bad best way help s t d ll re ve
        """);

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was typed, or a stored wording.</param>
    /// <param name="correct">Gives the known stem for a misspelt one; null leaves stems as they are.</param>
    public static FeatureSet Extract(string text, Func<string, string>? correct = null)
    {
        var features = new FeatureSet();
        var (previous, count) = (0UL, 0);
        foreach (var token in Tokenizer.Tokenize(Normaliser.Normalise(text)))
        {
            if (token.Kind == TokenKind.Mark)
                continue;
            if (++count > MostWords)
                break;
            if (StopWords.Contains(token.Text))
            {
                // "what is" and "who needs" tell topics of one subject apart, but do not make a subject.
                Add(features.Words, Hash(token.Text), StopWordWeight);
                continue;
            }

            var stem = Stemmer.Stem(token.Text);
            stem = correct is null ? stem : correct(stem);
            features.Stems.Add(stem);
            var key = Hash(stem);
            Add(features.Words, key, 1);
            if (previous != 0)
                Add(features.Words, ((previous * 31) + key) | WordMark, PairWeight);
            previous = key;
            AddGrams(features.Grams, stem);
        }

        return features;
    }

    private static void AddGrams(Dictionary<ulong, float> grams, string word)
    {
        var padded = $" {word} ";
        for (var length = 3; length <= 5; length++)
        {
            for (var i = 0; i + length <= padded.Length; i++)
                Add(grams, Pack(padded.AsSpan(i, length)), 1);
        }
    }

    private static void Add(Dictionary<ulong, float> counts, ulong key, float weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += weight;

    private static ulong Pack(ReadOnlySpan<char> gram)
    {
        var key = (ulong)gram.Length;
        foreach (var c in gram)
            key = (key << 12) | (c & 0xFFFUL);
        return key & ~WordMark;
    }

    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211UL;
        return hash | WordMark;
    }
}
