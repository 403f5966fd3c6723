using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Whether a match lies in the past, or was somebody else's in the past.</summary>
internal static class History
{
    private static readonly WordSequences LongAgo = new(
        """
        years ago|year ago|yrs ago|yr ago|months ago|month ago|decades ago|decade ago|ages ago|long ago|years back|long time ago
        |as a child|as a kid|as a baby|as a teenager|as a teen|as a boy|as a girl|as a young|as a toddler|as a lass|as a lad|when i was a
        |when i was little|when i was young|when i was younger|when i was small|when i was at|when i was in my|at school|at uni|at university
        |when she was a|when he was a|when she was young|when he was young|when she was little|when he was little|at birth
        |in my childhood|in childhood|in my youth|in my teens|in my twenties|in my thirties|in my forties|in my fifties|used to
        |in my 20|in my 30|in my 40|in my 50|in the sixties|in the seventies|in the eighties|in the nineties|in the fifties
        |in the 60|in the 70|in the 80|in the 90|in the 50|in the noughties|history of|previously|in the past|last year
        |the year before|back in the day|once had|one time in|past history|medical history|when i was pregnant|when pregnant
        |during pregnancy|during the war|in those days|back then|last summer|last winter|last spring|last autumn|last christmas|last easter
        |during the menopause|during menopause|when i had the kids|decades back|once upon a time|a lifetime ago|yonks ago|donkeys years ago
        """);

    /// <summary>What is told as ended: "none since", "all clear".</summary>
    private static readonly WordSequences Ended = new(
        """
        none since|nothing since|fine since|ok since|okay since|trouble since|problems since|issues since|nothing after|clear since
        |never since|not since|none after|all clear|cured|all recovered|fully recovered|made a full recovery|recovered fully|recovered well|got over it|over it now
        |sorted now|all sorted|sorted it|sorted with|nothing came of it|no harm done|pain settled|healed now|all healed|long gone|came back nearly
        |built up again|all out and working|discharged from
        """);

    private static readonly WordSequences NotLongAgo = new(
        "weeks ago|week ago|wks ago|days ago|last week|last month|the other week|the other day|a while ago|a while back|some time ago|the other month|couple of months");

    private static readonly FrozenSet<string> Current = WordTable.Set(
        "again now today still since tonight currently keeps keep just suddenly sudden ongoing constantly worse another worsening");

    /// <summary>"gone now", "fine now": that "now" says that it is over.</summary>
    private static readonly FrozenSet<string> Over = WordTable.Set(
        "gone fine ok okay better sorted alright none well good over grand healed recovered normal alone right trouble nothing clear problems built up");

    private static readonly FrozenSet<string> PastVerbs = WordTable.Set("had was were did got suffered broke fell went died collapsed fitted tripped");
    private static readonly FrozenSet<string> SeldomNow = WordTable.Set("had was were did got suffered broke broken fractured fracture gets");
    private static readonly FrozenSet<string> Pointers = WordTable.Set("after since following from before");
    private static readonly FrozenSet<string> Broke = WordTable.Set("broke fractured broken borke brok");
    private static readonly FrozenSet<string> Bones = WordTable.Set("hip hips pelvis femur thigh leg bone");
    private static readonly FrozenSet<string> NowHurt = WordTable.Set(
        "now today just morning yesterday tonight ago floor help ambulance again hurts pain agony cant wont sore swollen bruised shorter screaming think must feels might ive may probably hours minutes");

    private static readonly FrozenSet<string> Broken = WordTable.Set("broke broken fractured fracture");
    private static readonly FrozenSet<string> Units = WordTable.Set("minutes minute mins min hours hour seconds days weeks months years percent kg");
    private static readonly WordSequences Mended = new(
        "hip replacement|hip replaced|new hip|hip operation|hip op|hip surgery|hip pinned|hip healed|hip mended|hip screws");
    private static readonly WordSequences Dead = new("died of|died from|died after|passed away|my late|died|was killed|who died|and died|when he was dying|when she was dying");
    private static readonly FrozenSet<string> PresentVerbs = WordTable.Set("is has hes shes are im having keeps cant wont isnt looks seems");

    public static Finding Judge(Clause c, Onset course)
    {
        if (c.Find(c.Start, c.End, Ended) is { At: >= 0 } end && (end.At >= c.Span.End || Covers(c, Ended) != Finding.No))
            return Finding.Yes;
        if (IsCurrent(c))
            return Finding.No;
        var past = Covers(c, LongAgo);
        if (past == Finding.No && HasYear(c))
            past = Finding.Yes;
        if (past != Finding.No)
            return past;
        if (IsMended(c))
            return Finding.Perhaps;
        if (course == Onset.New)
            return c.Find(c.SentenceStart, c.SentenceEnd, Dead).At >= 0 ? Finding.Yes : Finding.No;
        return WasLately(c) || WasUnable(c) ? Finding.Perhaps : SomebodyElses(c);
    }

    /// <summary>A word for now counts where the sign is told, not in another part of the sentence ("…, I live alone now").</summary>
    private static bool IsCurrent(Clause c)
    {
        for (var i = c.Start; i < c.End; i++)
        {
            var word = c.Words[i].Text;
            if (!Current.Contains(word) || (i > 0 && Over.Contains(c.At(i - 1))) || !c.IsNear(i))
                continue;
            // "since" with nothing after it ends something; "since 1990" is for long.
            if (word != "since" || (i + 1 < c.End && c.Words[i + 1].Break == Break.None && !IsYear(c.At(i + 1)) && c.At(i + 1) is not ("age" or "childhood" or "birth")))
                return true;
        }

        return false;
    }

    /// <summary>"mum fell and broke her hip", "I broke my hip when I fell": it is now, or the answer to a question of ours.</summary>
    public static bool IsOldFracture(Clause c)
    {
        if (!HasBrokenBone(c))
            return false;
        for (var i = c.Start; i < c.End; i++)
        {
            if (NowHurt.Contains(c.Words[i].Text) && c.IsNear(i) && !IsAside(c, i))
                return false;
        }

        return true;
    }

    private static bool HasBrokenBone(Clause c)
    {
        for (var i = Math.Max(c.Start, c.Span.Start - 4); i < Math.Min(c.End, c.Span.End + 3); i++)
        {
            if (Broke.Contains(c.Words[i].Text) && c.Has(Math.Max(c.Start, i - 3), Math.Min(c.End, i + 5), Bones))
                return true;
        }

        return false;
    }

    /// <summary>"scared now", "I'm now 63", "just tripping over a mat".</summary>
    private static bool IsAside(Clause c, int i) => c.Words[i].Text switch
    {
        "now" => c.At(i - 1) is "scared" or "worried" or "anxious" or "frightened" || (c.At(i + 1) is { Length: > 0 } next && char.IsAsciiDigit(next[0])),
        "just" => c.At(i + 1).EndsWith("ing", StringComparison.Ordinal),
        _ => false,
    };

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

    /// <summary>"a fit two weeks ago"; over a comma the cue dates something else.</summary>
    private static bool WasLately(Clause c) =>
        c.Find(c.Start, c.End, NotLongAgo) is { At: >= 0 } cue
        && !c.HasWeakBreak(Math.Min(cue.At, c.Span.End), Math.Max(cue.At, c.Span.Start) + 1)
        && Covers(c, NotLongAgo) == Finding.Yes;

    /// <summary>Whether a cue of time speaks of the match, and not of another thing in the same clause.</summary>
    private static Finding Covers(Clause c, WordSequences cues)
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
        if (cue > c.Span.Start && cue + length < c.Span.End)
        {
            return c.HasWord(cue + length, c.Span.End, "and") || c.HasWeakBreak(cue + length, c.Span.End + 1)
                ? Finding.Perhaps
                : Finding.Yes;
        }

        var after = cue >= c.Span.End;
        var (from, to) = after ? (c.Span.End, cue) : (Math.Min(cue + length, c.Span.Start), c.Span.Start);
        // "hurts after the operation last week": the cue dates something else; "was sore after …" is dated with it.
        if (after && c.Has(from, to, Pointers))
            return c.Has(Math.Max(c.Start, c.Span.Start - 4), c.Span.End, PastVerbs) ? Finding.Yes : Finding.No;
        if (c.HasWord(from, to, "and") || c.HasWord(from, to, "since") || c.At(cue - 1) == "since")
            return c.Has(c.Start, c.Span.Start, PastVerbs) && !after && c.Has(from, c.Span.Start, PastVerbs) ? Finding.Perhaps : Finding.No;
        if (!c.HasWeakBreak(from, after ? cue + 1 : to + 1))
            return Finding.Yes;
        // Over a comma only if the match has a past verb of its own, or the cue stands alone.
        return after
            ? c.Has(c.Span.End, cue, PastVerbs) ? Finding.No : Finding.Yes
            : c.Has(to - Math.Min(to - from, 5), c.Span.End, PastVerbs) ? Finding.Yes : Finding.No;
    }

    /// <summary>"in 1990", "1958", "back in 81".</summary>
    private static bool HasYear(Clause c)
    {
        for (var i = c.Start; i < c.End; i++)
        {
            var word = c.Words[i].Text;
            var isYear = IsYear(word) || (word == "at" && int.TryParse(c.At(i + 1), out var at) && at is >= 10 and < 100 && c.Has(c.Start, c.End, Broken))
                || (word == "aged" && int.TryParse(c.At(i + 1), out var age) && age < 40) || (word.Length == 2 && c.At(i - 1) == "in" && int.TryParse(word, out var two) && two >= 40 && !Units.Contains(c.At(i + 1)));
            if (isYear && !c.Span.Uses(i) && !c.Span.Uses(i - 1) && IsAbout(c, i, 1) == Finding.Yes)
                return true;
        }

        return false;
    }

    private static bool IsYear(string word) =>
        word.Length == 4 && int.TryParse(word, out var year) && year is >= 1900 and < 2100;

    /// <summary>"my nan died of a stroke" is past; "my nan had a stroke" is asked about; "my nan is fitting" is now.</summary>
    private static Finding SomebodyElses(Clause c)
    {
        if (!HasPerson(c))
            return Finding.No;
        if (c.Find(c.SentenceStart, c.SentenceEnd, Dead).At >= 0)
            return Finding.Yes;
        // "mum has broken her hip" is now or long ago: the answer to a question of ours sounds the same.
        if (c.Has(c.Span.Start, c.Span.End, Broken))
            return Finding.Perhaps;
        return c.Has(Math.Max(c.Start, c.Span.Start - 4), c.Span.End, SeldomNow) && !c.Has(c.Start, c.Span.End, PresentVerbs) ? Finding.Perhaps : Finding.No;
    }

    private static bool HasPerson(Clause c)
    {
        for (var i = c.Start; i < c.Span.End; i++)
        {
            if (People.Are(c.Words[i].Text))
                return true;
        }

        return false;
    }

    private static Finding Max(Finding a, Finding b) => a > b ? a : b;
}
