using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>The sentence and the clause around a match, by word positions (ends are exclusive).</summary>
internal sealed class Clause
{
    /// <summary>Context further away than this is not context; it also bounds the time for text without full stops.</summary>
    private const int Reach = 40;

    private const int FewWords = 3;

    private static readonly FrozenSet<string> Splitters = WordTable.Set("but although though however except yet whereas");

    public Clause(List<Word> words, Span span)
    {
        Words = words;
        Span = span;
        SentenceStart = span.Start;
        while (SentenceStart > Math.Max(0, span.Start - Reach) && words[SentenceStart].Break < Break.Strong)
            SentenceStart--;
        SentenceEnd = span.End;
        while (words[SentenceEnd].Break < Break.Strong && SentenceEnd < span.End + Reach)
            SentenceEnd++;
        EndsWithQuestionMark = words[SentenceEnd].Break == Break.Question;
        Start = span.Start;
        while (Start > SentenceStart && !IsSplitter(Start - 1))
            Start--;
        End = span.End;
        while (End < SentenceEnd && !IsSplitter(End))
            End++;
    }

    public List<Word> Words { get; }

    public Span Span { get; }

    public int SentenceStart { get; }

    public int SentenceEnd { get; }

    public bool EndsWithQuestionMark { get; }

    public int Start { get; }

    public int End { get; }

    public string At(int i) => i >= SentenceStart && i < SentenceEnd ? Words[i].Text : "";

    public bool Has(int from, int to, FrozenSet<string> set)
    {
        for (var i = from; i < to; i++)
        {
            if (set.Contains(Words[i].Text))
                return true;
        }

        return false;
    }

    public bool HasWord(int from, int to, string word)
    {
        for (var i = from; i < to; i++)
        {
            if (Words[i].Text == word)
                return true;
        }

        return false;
    }

    public bool HasWeakBreak(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Words[i].Break == Break.Weak)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word stands in the same part as the match, between commas, or in a part of a few words.</summary>
    public bool IsNear(int i)
    {
        if (i >= Span.Start && i < Span.End)
            return true;
        var (from, to) = (i, i + 1);
        while (from > Start && Words[from].Break == Break.None)
            from--;
        while (to < End && Words[to].Break == Break.None)
            to++;
        return to - from <= FewWords || (from < Span.End && to > Span.Start);
    }

    /// <summary>Where the first of some word sequences stands within bounds, and its length; -1 if none does.</summary>
    public (int At, int Length) Find(int from, int to, WordSequences sequences)
    {
        for (var i = from; i < to; i++)
        {
            foreach (var sequence in sequences.From(Words[i].Text))
            {
                if (i + sequence.Length <= to && Stands(i, sequence))
                    return (i, sequence.Length);
            }
        }

        return (-1, 0);
    }

    private bool Stands(int at, string[] sequence)
    {
        for (var i = 0; i < sequence.Length; i++)
        {
            if (Words[at + i].Text != sequence[i])
                return false;
        }

        return true;
    }

    /// <summary>"but", "and now", or a "now" that opens after a comma.</summary>
    private bool IsSplitter(int i) =>
        Splitters.Contains(Words[i].Text)
        || (Words[i].Text == "and" && At(i + 1) == "now")
        || (Words[i].Text == "now" && (Words[i].Break == Break.Weak || (i > 0 && Words[i - 1].Text == "and")) && i < Span.Start);
}
