using System.Collections.Frozen;

namespace BoneRisk.Understanding;

internal enum Verdict
{
    /// <summary>Every word around the quantity is known to change nothing.</summary>
    Safe,

    /// <summary>Some word is not understood, so the quantity is asked about.</summary>
    Ask,

    /// <summary>Some word says that the quantity is not the one wanted ("over 60", "lost 5 kg").</summary>
    Reject,
}

/// <summary>Judges the words around a quantity. English; another language is another set of tables.</summary>
internal static class Surroundings
{
    private static readonly FrozenSet<string> Filler = WordTable.Set(
        """
        i im ive id my me am is its it the a an of so and er erm um uh hmm well oh ok okay yes yeah yep please thanks
        thank you about around roughly approx approximately circa ish bout maybe probably perhaps think guess reckon
        believe say says said passport licence license records notes say's lets like or thereabouts give take currently now today right at present exactly
        just actually sorry hi hello only precisely would be that this be at in to same still total with without
        measurement answer woman man female male lady gentleman person number bit
        love dear darling pet hun mate sir madam doctor nurse lol haha honestly definitely surely tbh x xx there
        """);

    private static readonly FrozenSet<string> Reject = WordTable.Set(
        """
        not isnt arent aint wasnt never under over less more below above least most lost lose losing gained gain
        gaining minus plus ago beyond upto greater fewer used exceed bigger smaller
        """);

    private static readonly FrozenSet<string> Softeners = WordTable.Set("just bit little slightly shade fraction touch tad");

    private static readonly FrozenSet<string> HedgesAfterNot = WordTable.Set("sure certain exactly precisely really quite entirely 100");

    public static Verdict Judge(IReadOnlyList<Item> items, IReadOnlyCollection<(int Start, int End)> used, FrozenSet<string> filler)
    {
        var verdict = Verdict.Safe;
        var roles = new RoleReader(items);
        for (var i = 0; i < items.Count; i++)
        {
            if (used.Any(u => i >= u.Start && i < u.End))
                continue;
            if (items[i].IsNumber)
                verdict = Max(verdict, Verdict.Ask);
            else if (!used.Any(u => i >= roles.ClauseStart(u.Start) && i < roles.ClauseEnd(u.End)))
                continue; // Another clause may say what it likes.
            else if (!items[i].IsMark && !filler.Contains(items[i].Text))
                verdict = Max(verdict, JudgeWord(items, i));
        }

        return verdict;
    }

    private static Verdict JudgeWord(IReadOnlyList<Item> items, int i)
    {
        var word = items[i].Text;
        if (Reject.Contains(word))
        {
            if (word is "not" or "never" && i + 1 < items.Count && HedgesAfterNot.Contains(items[i + 1].Text))
                return Verdict.Safe;
            return i > 0 && Softeners.Contains(items[i - 1].Text) ? Verdict.Ask : Verdict.Reject;
        }

        if (word is "no" or "nope" && i + 1 < items.Count && items[i + 1].IsMark)
            return Verdict.Safe;
        return Filler.Contains(word) || Softeners.Contains(word) || HedgesAfterNot.Contains(word) ? Verdict.Safe : Verdict.Ask;
    }

    private static Verdict Max(Verdict a, Verdict b) => a > b ? a : b;
}
