using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Whether a match lies in the past, or was somebody else's in the past.</summary>
internal static class History
{
    private const int FirstRecentYear = 2020;

    private static readonly string[][] LongAgo = WordTable.Sequences(
        """
        years ago|year ago|yrs ago|yr ago|months ago|month ago|decades ago|decade ago|ages ago|long ago|years back|long time ago
        |as a child|as a kid|as a baby|as a teenager|as a teen|as a boy|as a girl|as a young|as a toddler|when i was a
        |when i was little|when i was young|when i was younger|when i was small|when i was at school|when i was in my
        |when she was a|when he was a|when she was young|when he was young|when she was little|when he was little
        |in my childhood|in childhood|in my youth|in my teens|in my twenties|in my thirties|in my forties|used to
        |history of|previously|in the past|last year|the year before|back in the day|once had|one time in
        |past history|medical history|when i was pregnant|during the war
        """);

    private static readonly string[][] NotLongAgo = WordTable.Sequences(
        "weeks ago|week ago|wks ago|days ago|last week|last month|the other week|the other day|a while ago|a while back|some time ago|the other month");

    private static readonly FrozenSet<string> Current = WordTable.Set(
        "again now today still since tonight currently keeps keep just suddenly sudden getting ongoing constantly always worse another");

    private static readonly FrozenSet<string> OtherPeople = WordTable.Set(
        """
        mum mom mam mother dad father husband wife son daughter sister brother partner nan nana gran grandma granny grandad
        grandpa grandfather grandmother friend aunt auntie uncle cousin neighbour neighbor colleague boyfriend girlfriend
        mums moms dads nans grans husbands wifes sons daughters sisters brothers friends neighbours boss teacher
        """);

    private static readonly FrozenSet<string> PastVerbs = WordTable.Set("had was were did got suffered broke fell went died collapsed fitted");
    private static readonly FrozenSet<string> Broken = WordTable.Set("broke broken fractured fracture");
    private static readonly string[][] Mended = WordTable.Sequences(
        "hip replacement|hip replaced|new hip|hip operation|hip op|hip surgery|hip pinned|hip healed|hip mended");
    private static readonly string[][] Dead = WordTable.Sequences("died of|died from|died after|passed away|my late|died|was killed|who died");
    private static readonly FrozenSet<string> PresentVerbs = WordTable.Set("is has hes shes are im having keeps cant wont isnt looks seems");

    public static Finding Judge(Clause c)
    {
        if (c.Has(c.Start, c.End, Current))
            return Finding.No;
        var past = Covers(c, LongAgo);
        if (past == Finding.No && YearAt(c) is { } year)
            past = year < FirstRecentYear ? Finding.Yes : Finding.Perhaps;
        if (past != Finding.No)
            return past;
        if (Covers(c, NotLongAgo) != Finding.No || IsMended(c) || WasUnable(c))
            return Finding.Perhaps;
        return SomebodyElses(c);
    }

    /// <summary>"a new hip after a fall" is most often told long after.</summary>
    private static bool IsMended(Clause c) =>
        c.Find(Math.Max(c.Start, c.Span.Start - 1), Math.Min(c.End, c.Span.End + 1), Mended).At >= 0;

    /// <summary>"couldn't breathe" may be over.</summary>
    private static bool WasUnable(Clause c)
    {
        for (var i = c.Span.Start; i < c.Span.End; i++)
        {
            if (SameWord.IsPastInability(c.Words[i].Text))
                return true;
        }

        return false;
    }

    /// <summary>Whether a cue of time speaks of the match, and not of another thing in the same clause.</summary>
    private static Finding Covers(Clause c, string[][] cues)
    {
        var finding = Finding.No;
        for (var from = c.Start; c.Find(from, c.End, cues) is { At: >= 0 } cue; from = cue.At + cue.Length)
            finding = Max(finding, IsAbout(c, cue.At, cue.Length));
        return finding;
    }

    private static Finding IsAbout(Clause c, int cue, int length)
    {
        if (c.Words[cue].Text == "used" && c.At(cue - 1) is "im" or "am" or "get" or "getting" or "got" or "is" or "be")
            return Finding.No;
        // "fell two years ago and my hip hurts": only the first half is long past.
        if (cue > c.Span.Start && cue + length < c.Span.End
            && (c.HasWord(cue + length, c.Span.End, "and") || c.HasWeakBreak(cue + length, c.Span.End)))
            return Finding.Perhaps;
        var after = cue >= c.Span.End;
        var (from, to) = after ? (c.Span.End, cue) : (Math.Min(cue + length, c.Span.Start), c.Span.Start);
        if (c.HasWord(from, to, "and") || c.HasWord(from, to, "since") || c.At(cue - 1) == "since")
            return c.Has(c.Start, c.Span.Start, PastVerbs) && !after && c.Has(from, c.Span.Start, PastVerbs) ? Finding.Perhaps : Finding.No;
        if (!c.HasWeakBreak(from, after ? cue + 1 : to + 1))
            return Finding.Yes;
        // Over a comma only if the match has a past verb of its own, or the cue stands alone.
        return after
            ? c.Has(c.Span.End, cue, PastVerbs) ? Finding.No : Finding.Yes
            : c.Has(to - Math.Min(to - from, 5), c.Span.End, PastVerbs) ? Finding.Yes : Finding.No;
    }

    /// <summary>"in 1990".</summary>
    private static int? YearAt(Clause c)
    {
        for (var i = c.Start + 1; i < c.End; i++)
        {
            var word = c.Words[i].Text;
            if (word.Length == 4 && int.TryParse(word, out var year) && year is >= 1900 and < 2100
                && c.At(i - 1) is "in" or "of" or "around" or "during" or "about" or "circa"
                && IsAbout(c, i - 1, 2) == Finding.Yes)
                return year;
        }

        return null;
    }

    /// <summary>"my nan died of a stroke" is past; "my nan had a stroke" is asked about; "my nan is fitting" is now.</summary>
    private static Finding SomebodyElses(Clause c)
    {
        if (!c.Has(c.Start, c.Span.Start, OtherPeople))
            return Finding.No;
        if (c.Find(c.Start, c.End, Dead).At >= 0)
            return Finding.Yes;
        // "mum has broken her hip" is now or long ago: the answer to a question of ours sounds the same.
        if (c.Has(c.Span.Start, c.Span.End, Broken))
            return Finding.Perhaps;
        return c.Has(c.Start, c.Span.End, PastVerbs) && !c.Has(c.Start, c.Span.End, PresentVerbs) ? Finding.Perhaps : Finding.No;
    }

    private static Finding Max(Finding a, Finding b) => a > b ? a : b;
}
