using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Finds the writer's age in a message.</summary>
internal static class AgeTeller
{
    private const int OldestChild = 17;
    private const int YoungestTold = 10;

    private static readonly FrozenSet<string> Before = WordTable.Set("im am ime iam me age aged turned ages");

    private static readonly FrozenSet<string> Sexes = WordTable.Set(
        "f m female male woman man lady gent gentleman bloke guy girl boy fella chap lad widow widower grandmother mum");

    private static readonly FrozenSet<string> NeverBefore = WordTable.Set(
        """
        over under above below until till by at since nearly almost turning approaching pushing be been for last past every
        within about-to near towards to than from of-the was were feel feeling look looking with between around-the on no
        grade stage type score number room ward
        """);

    private static readonly FrozenSet<string> Places = WordTable.Set("size room number no grade stage level down up bed ward flat band on at in");

    private static readonly FrozenSet<string> NeverAfter = WordTable.Set(
        """
        s th st nd rd plus something percent or to weeks months days minutes hours mins times ago more less units mg mcg
        falls cigarettes fags drinks pints glasses tablets pills ml steps children kids grandchildren sisters brothers
        points pounds stones inches centimetres in-a degrees before after
        """);

    /// <summary>Ages that are said for sure; those that only stand in a list are marked as loose.</summary>
    public static IEnumerable<Candidate> Read(Utterance said, Func<int, bool> isFree)
    {
        for (var i = 0; i < said.Words.Length; i++)
        {
            if (said.Amounts[i] is not { } amount || !(amount.Dimension is Dimension.Bare or Dimension.Years || amount.Unit == Unit.Metre) || said.Words[i].Length == 0
                || said.InRange[i] || !isFree(i) || amount.Number is < YoungestTold or > 120 || amount.Number != decimal.Truncate(amount.Number)
                || At(said, i + 1) is var next && NeverAfter.Contains(next))
                continue;
            var years = amount.Dimension == Dimension.Years ? YearsAfter(said, i) : 0;
            var end = i + 1 + years;
            if (IsRejected(said, i, end))
                continue;
            var sure = IsSure(said, i, end, years > 0);
            if (sure || IsInList(said, i, end))
                yield return new(i, end, (int)amount.Number, sure);
        }
    }

    /// <summary>A number that may be the writer's age.</summary>
    public readonly record struct Candidate(int Start, int End, int Age, bool Sure)
    {
        public bool IsChild => Age <= OldestChild;
    }

    /// <summary>How many words belong to "years old", "yo", "year of age"; 0 for none.</summary>
    private static int YearsAfter(Utterance said, int i) =>
        (At(said, i + 2), At(said, i + 3)) switch
        {
            ("old" or "young", _) => 2,
            ("of", "age") => 3,
            ("o", _) => 2,
            _ => 1,
        };

    private static bool IsSure(Utterance said, int i, int end, bool years)
    {
        var before = At(said, i - 1);
        if (Before.Contains(before) || (before is "is" or "still" or "just" or "now" or "only" && At(said, i - 2) is "age" or "im" or "am" or "i"))
            return !years || !(At(said, end) is "since" or "on" or "with");
        if ((years && end - i > 2) || (before == "be" && At(said, i - 2) == "should"))
            return true;
        if (years && said.Words[i + 1] is "yo" or "yrold" or "yearold")
            return true;
        return Sexes.Contains(before) || (before is "of" or "aged" && Sexes.Contains(At(said, i - 2))) || (Sexes.Contains(At(said, end)) && end < said.Words.Length && said.Breaks[end] == Break.None);
    }

    /// <summary>"coeliac, 61, never smoked": a part of its own, or beside other facts.</summary>
    private static bool IsInList(Utterance said, int i, int end)
    {
        var part = said.PartAt(i);
        var numbers = 0;
        for (var j = part.Start; j < part.End; j++)
        {
            if (said.Words[j] is "been" or "on" or "for" or "since" or "take" or "taking" or "have" or "had" or "got" or "with" or "has")
                return false;
            numbers += said.Words[j].Length > 0 && said.Amounts[j] is not null ? 1 : 0;
        }

        if (IsAfterName(said, part, i) && end == part.End)
            return !Places.Contains(said.Words[i - 1]); // "im doreen 81"
        return said.Amounts[i]!.Number > OldestChild && numbers == 1 && Filler.Left(said, part) == 0
            && !(At(said, i - 1) is "have" or "had" or "got" or "take" or "weigh" or "weight" or "wt" or "height" or "ht" or "tall" or "put" or "its" or "it" or "is" or "of" or "was")
            && end >= i;
    }

    /// <summary>"hello im doreen 81".</summary>
    private static bool IsAfterName(Utterance said, Part part, int i)
    {
        if (i - 2 < part.Start || said.Words[i - 2] is not ("im" or "is" or "iam"))
            return false;
        for (var j = part.Start; j < i - 2; j++)
        {
            if (!Filler.Is(said.Words[j]) && said.Words[j] is not ("love" or "folks" or "all" or "everyone"))
                return false;
        }

        return said.Words[i - 2] != "is" || At(said, i - 3) == "name";
    }

    private static bool IsRejected(Utterance said, int i, int end)
    {
        var part = said.PartAt(i);
        if (part.IsQuestion || Circumstances.IsSupposed(said, part, i))
            return true;
        var before = At(said, i - 1);
        var inPart = i > part.Start;
        var shouldBe = before == "be" && At(said, i - 2) == "should" && said.Words.Contains("age");
        if (inPart && !shouldBe && (NeverBefore.Contains(before) && !(before == "of" && Sexes.Contains(At(said, i - 2)))))
            return true;
        if (before is "a" or "an" && At(said, i - 2) is "for" or "in" or "of" or "to" or "by" or "with" or "is" && !(At(said, i - 3) is "name"))
            return true;
        for (var j = part.Start; j < i; j++)
        {
            if (said.Words[j] is "was" or "were" or "when" or "until" or "till" or "used" or "will" or "ill" or "nearly" or "almost" or "turning" or "approaching" or "pushing" or "before" or "after" or "ago")
                return true;
        }

        for (var j = end; j < Math.Min(part.End, end + 3); j++)
        {
            if (said.Words[j] is "next" or "tomorrow" or "soon" or "ago" || (j < part.End - 1 && said.Words[j] is "in" or "on" or "this" && IsComing(said.Words[j + 1]))
                || MonthNames.Find(said.Words[j]) > 0 && said.Words[j] != "may")
                return At(said, i - 1) is not ("turned" or "just");
        }

        return false;
    }

    private static bool IsComing(string word) =>
        word is "may" or "year" or "month" or "week" or "a" || MonthNames.Find(word) > 0 || char.IsAsciiDigit(word.FirstOrDefault()) || word.EndsWith("day", StringComparison.Ordinal);

    private static string At(Utterance said, int i) => i >= 0 && i < said.Words.Length ? said.Words[i] : "";
}
