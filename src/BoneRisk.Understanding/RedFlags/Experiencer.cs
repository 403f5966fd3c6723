using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>To whom a sign happens: the writer, unless it is clearly somebody else.</summary>
internal static class Experiencer
{
    private const int Reach = 40;

    private static readonly FrozenSet<string> Me = WordTable.Set("i im ive me myself id ill mine we weve");

    private static readonly FrozenSet<string> Others = WordTable.Set(
        "he hes she shes him his her hers they theyre them their himself herself someone somebody");

    /// <summary>The nearest person told before the sign's last word decides; then one told after it.</summary>
    public static bool IsAnother(List<Word> words, Span span)
    {
        for (var i = span.End - 1; i >= Math.Max(0, span.End - Reach); i--)
        {
            if (Who(words, i) is { } another)
                return another;
        }

        for (var i = span.End; i < Math.Min(words.Count - 1, span.End + Reach) && words[i].Break < Break.Strong; i++)
        {
            if (Who(words, i) is { } another)
                return another;
        }

        return false;
    }

    /// <summary>"my chest" is mine, "my mum" is not; "her hip" is hers.</summary>
    private static bool? Who(List<Word> words, int i)
    {
        var word = words[i].Text;
        if (Me.Contains(word))
            return false;
        if (Others.Contains(word) || People.Are(word) || (word.Length > 3 && People.Are(SameWord.WithoutS(word))))
            return true;
        return word is "my" && i + 1 < words.Count && !IsPerson(words, i + 1) ? false : null;
    }

    /// <summary>A person, also after one more word: "my poor mum".</summary>
    private static bool IsPerson(List<Word> words, int i) =>
        People.Are(SameWord.WithoutS(words[i].Text)) || (i + 1 < words.Count && People.Are(SameWord.WithoutS(words[i + 1].Text)));
}
