using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Cuts a message where another statement begins: at marks, at "and" and "but", at "now 160".</summary>
internal static class PartReader
{
    private static readonly FrozenSet<string> Splitters = WordTable.Set(
        "and but also plus though although however because cos coz cuz bc so while whereas aswell");

    private static readonly FrozenSet<string> Present = WordTable.Set("now today currently nowadays presently");

    private static readonly FrozenSet<string> Starters = WordTable.Set("i im ive hes shes my and id ill");

    private static readonly FrozenSet<string> Openers = WordTable.Set(
        "so and ok okay hi hello hey please um er erm well also then but sorry just quick question actually oh no yes wait plus");

    private static readonly FrozenSet<string> WhWords = WordTable.Set(
        "what whats when where which who whos whose why whys how hows explain define wot wat");

    private static readonly FrozenSet<string> Auxiliaries = WordTable.Set(
        "can could is are does do did will would should may might has shall isnt arent doesnt couldnt wouldnt shouldnt");

    /// <summary>"do smoke", "did break my wrist", "has osteoporosis": no question, only an "I" left out.</summary>
    private static readonly FrozenSet<string> Acts = WordTable.Set("smoke drink take have not break fall use get osteoporosis osteopenia had been want");

    private static readonly string[][] Requests = WordTable.Sequences(
        "put me|put it|put down|make it|change|note|record|set|write|amend|correct|update|add");

    public static IEnumerable<Part> Read(Utterance said)
    {
        var start = 0;
        for (var i = 1; i <= said.Words.Length; i++)
        {
            if (i < said.Words.Length && said.Breaks[i] == Break.None && !IsSplitAt(said, i, start))
                continue;
            yield return new(start, i, Asks(said, start, i));
            start = i;
        }
    }

    private static bool IsSplitAt(Utterance said, int i, int start)
    {
        var word = said.Words[i];
        if (Splitters.Contains(word))
            return true;
        // "was 165 now 160", "I'm 71 my mum is 90", "58 kg I never smoked".
        var hasNumber = said.Amounts.AsSpan(start, i - start).ContainsAnyExcept((Amount?)null);
        return hasNumber && ((Present.Contains(word) && HasNumberSoon(said, i + 1)) || Starters.Contains(word));
    }

    private static bool HasNumberSoon(Utterance said, int from)
    {
        for (var i = from; i < Math.Min(said.Words.Length, from + 3); i++)
        {
            if (said.Amounts[i] is not null)
                return true;
        }

        return false;
    }

    private static bool Asks(Utterance said, int start, int end)
    {
        if (said.Breaks[end] == Break.Question)
            return !IsRequest(said, SentenceStart(said, start), end);
        while (start < end && Openers.Contains(said.Words[start]))
            start++;
        if (end - start < 2)
            return false;
        var (first, next) = (said.Words[start], said.Words[start + 1]);
        return (WhWords.Contains(first) && !(first == "when" && next is "i" or "my"))
            || (Auxiliaries.Contains(first) && !Acts.Contains(next) && !(said.Amounts[start + 1] is not null && end - start == 2) && !IsRequest(said, start, end));
    }

    private static int SentenceStart(Utterance said, int start)
    {
        while (start > 0 && said.Breaks[start] < Break.Strong)
            start--;
        return start;
    }

    /// <summary>"can you put me down as male?" asks nothing.</summary>
    private static bool IsRequest(Utterance said, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 5); i++)
        {
            if (said.Words[i] is "can" or "could" or "would" or "please" or "you" or "i" or "we" or "pls")
                continue;
            return i > start && Array.Exists(Requests, r => said.Words.AsSpan(i).StartsWith(r));
        }

        return false;
    }
}
