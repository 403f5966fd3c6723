using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Whether a match is denied: "no chest pain", "never had a fit", "chest pain: no".</summary>
internal static class Negation
{
    private const int Reach = 12;

    private static readonly FrozenSet<string> Negators = WordTable.Set(
        "no not never without denies deny denied denying isnt arent wasnt werent aint havent hasnt hadnt neither nor dont doesnt didnt negative");

    /// <summary>These deny a match only together with a verb of having: "I don't sleep" denies nothing.</summary>
    private static readonly FrozenSet<string> NeedsVerb = WordTable.Set("dont doesnt didnt");
    private static readonly FrozenSet<string> Having = WordTable.Set(
        "have has had get got feel suffer experience notice seem appear any recall remember think believe ever show");

    /// <summary>Between a negator and a match these show that something else is denied ("not well, chest pain").</summary>
    private static readonly FrozenSet<string> Elsewhere = WordTable.Set(
        """
        only just sure certain well right good ok okay great myself know knowing understand slept sleep sleeping stop
        stopping stopped going gone improving better helping help helps improve ease easing doubt idea relief matter wonder
        want wanna need care able work working worked change eaten eat eating away normal like change until because since
        so as when after due which who while cos coz cuz bc
        """);

    private static readonly FrozenSet<string> Subjects = WordTable.Set(
        "i im ive my he she hes shes we they its theres his her our their ill id");

    private static readonly FrozenSet<string> Owners = WordTable.Set("my his her our their");
    private static readonly FrozenSet<string> BeforeObject = WordTable.Set("had have has having hurt lost broke hit felt in on of to with around round from at");

    private static readonly FrozenSet<string> Verbs = WordTable.Set("have has had feel feels am is are got getting get cant keep keeps feeling");
    private static readonly FrozenSet<string> Onset = WordTable.Set("now today tonight started");
    private static readonly FrozenSet<string> Noes = WordTable.Set("no none nope never nil negative");

    private static readonly WordSequences LikeNever = new(
        "like this|like it|like that|so bad|this bad|that bad|as bad|worse|so much|this much|before until|until now|until today");

    private static readonly WordSequences RuledOut = new(
        "ruled out|was ruled out|were ruled out|is absent|not present|isnt present|is not there|isnt there|isnt a problem|is negative|isnt happening|isnt one of|arent a problem");

    public static Finding Judge(Clause clause)
    {
        var before = Before(clause);
        // "never had chest pain before, but now I do".
        if (before == Finding.Yes && clause.Has(clause.End, clause.SentenceEnd, Onset))
            return Finding.Perhaps;
        if (before != Finding.No)
            return before;
        return After(clause) ? Finding.Yes : IsDeniedWithin(clause) ? Finding.Perhaps : Finding.No;
    }

    /// <summary>"fell but no hip pain": a denial between the words of a phrase. It is asked about, never dropped.</summary>
    private static bool IsDeniedWithin(Clause c)
    {
        for (var i = c.Span.End - 1; i > c.Span.Start; i--)
        {
            var word = c.Words[i].Text;
            if (Elsewhere.Contains(word))
                return false;
            if (Negators.Contains(word) && !c.Span.Uses(i))
                return IsReal(c, i);
        }

        return false;
    }

    private static Finding Before(Clause c)
    {
        var (crossedAnd, crossedComma) = (false, false);
        for (var i = c.Span.Start - 1; i >= c.Start && i >= c.Span.Start - Reach; i--)
        {
            if (c.Words[i + 1].Break == Break.Weak)
            {
                if (!IsListItem(c, i + 1))
                    return Finding.No;
                crossedComma = true;
            }

            var word = c.Words[i].Text;
            if (Negators.Contains(word) && !c.Span.Uses(i))
                return IsReal(c, i) ? crossedAnd && !crossedComma && !HasOr(c, i, c.Span.Start) ? Finding.Perhaps : Finding.Yes : Finding.No;
            if (Elsewhere.Contains(word))
                return Finding.No;
            if (Subjects.Contains(word) && !IsObject(c, i))
                return IsNotThought(c, i) ? Finding.Perhaps : Finding.No;
            crossedAnd |= word is "and" or "plus" or "with";
        }

        return Finding.No;
    }

    /// <summary>"No numbness, tingling or cramps": the "no" reaches over commas of a list that has an "or".</summary>
    private static bool IsListItem(Clause c, int itemStart) =>
        c.Span.Start - itemStart <= 4
        && !c.Has(itemStart, c.Span.Start, Verbs)
        && !c.Has(itemStart, c.Span.End, Subjects)
        && !c.HasWord(c.Span.Start, c.Span.End, "cant")
        && HasOr(c, itemStart, Math.Min(c.End, c.Span.End + 12));

    private static bool HasOr(Clause c, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (c.Words[i].Text is "or" or "nor")
                return true;
            if (i >= c.Span.End && (Subjects.Contains(c.Words[i].Text) || c.Words[i].Text is "and"))
                return false;
        }

        return false;
    }

    private static bool IsReal(Clause c, int negator)
    {
        var word = c.Words[negator].Text;
        if (NeedsVerb.Contains(word) && negator + 1 < c.Span.Start && !c.Has(negator + 1, Math.Min(negator + 4, c.Span.Start), Having))
            return false;
        return word != "never" || c.Find(c.Span.End, c.End, LikeNever).At < 0;
    }

    /// <summary>"never had my thyroid out": that "my" begins nothing new.</summary>
    private static bool IsObject(Clause c, int i) => Owners.Contains(c.At(i)) && BeforeObject.Contains(c.At(i - 1));

    /// <summary>"I don't think I have …".</summary>
    private static bool IsNotThought(Clause c, int subject) =>
        c.At(subject - 1) is "think" or "believe" or "reckon" or "suppose" && c.At(subject - 2) is "dont" or "not" or "didnt" or "never";

    /// <summary>"chest pain: no", "chest pain? No.", "a fracture was ruled out".</summary>
    private static bool After(Clause c)
    {
        var next = c.Span.End;
        if (next + 1 < c.Words.Count && Noes.Contains(c.Words[next].Text) && c.Words[next + 1].Break != Break.None)
            return true;
        return c.Find(next, Math.Min(c.End, next + 3), RuledOut).At == next;
    }
}
