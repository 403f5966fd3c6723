using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace BoneRisk.Understanding;

/// <summary>Turns a text into counted features: stemmed words and pairs of them, and character 3- to 5-grams.</summary>
/// <remarks>A feature is a 64-bit key; grams are packed exactly, words are hashed (FNV-1a).</remarks>
internal static class Features
{
    /// <summary>Questions are short; what is beyond this many words is a story.</summary>
    private const int MostWords = 60;

    private const float PairWeight = 0.5f;
    private const string AnyNumber = "#";
    private const ulong WordMark = 1UL << 63;

    private static readonly FrozenSet<string> StopWords = WordTable.Set(
        """
        a an the i im ive id my me mine you your we our us it its he she they them this that these those is are am was were
        be been being do does did doing have has had having can could will would should shall may might must to of in on at
        for from by with about into as and or but if so then than there here what whats which who how why when where any some
        just please tell want know like need get got go going thing things very really much many more most lot lots also too
        up out no not dont cant im isnt whether because think explain mean means hi hello hey thanks thank ok okay yes let
        give good bad best way help s t d ll re ve
        next last year years ago again day days every week weeks month months time old ever still keep come said say ask asked
        now already else one two second thats theres take took
        """);

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was typed, or a stored wording.</param>
    /// <param name="correct">Gives the known stem for a misspelt one; null leaves stems as they are.</param>
    public static FeatureSet Extract(string text, Func<string, string>? correct = null)
    {
        var features = new FeatureSet();
        var (neighbour, stemBefore, count) = (0UL, 0UL, 0);
        foreach (var token in Tokenizer.Tokenize(Normaliser.Normalise(text)))
        {
            if (token.Kind == TokenKind.Mark)
                continue;
            if (++count > MostWords)
                break;
            var isStem = token.Kind == TokenKind.Word && !StopWords.Contains(token.Text);
            var word = isStem ? Stem(token.Text, correct) : token.Kind == TokenKind.Number ? AnyNumber : token.Text;
            var key = Hash(word);
            Add(features.Words, key, 1);
            if (neighbour != 0)
                Add(features.Words, Pair(neighbour, key, 37), PairWeight);
            neighbour = key;
            // "What is" and "who needs" tell topics of one subject apart, but do not make a subject.
            if (!isStem)
                continue;
            if (stemBefore != 0)
                Add(features.Words, Pair(stemBefore, key, 31), PairWeight);
            stemBefore = key;
            features.Stems.Add(word);
            AddGrams(features.Grams, word);
        }

        return features;
    }

    private static string Stem(string word, Func<string, string>? correct)
    {
        var stem = Stemmer.Stem(word);
        return correct is null ? stem : correct(stem);
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

    /// <summary>Two kinds of pairs, side by side and with stop words between, have two factors.</summary>
    private static ulong Pair(ulong first, ulong second, ulong factor) => ((first * factor) + second) | WordMark;

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
