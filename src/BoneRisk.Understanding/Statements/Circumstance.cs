using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>How a thing is said.</summary>
internal enum Circumstance
{
    /// <summary>As something that is.</summary>
    Plain,

    /// <summary>As something that is not.</summary>
    Denied,

    /// <summary>As something that was.</summary>
    Past,

    /// <summary>As something that was or happened longer ago than four weeks.</summary>
    Ago,

    /// <summary>As something of the last four weeks.</summary>
    Recent,

    /// <summary>Asked, wished, supposed, doubted: nothing is told.</summary>
    Unsaid,
}

/// <summary>Finds it in the words around, in the part of the sentence that they stand in; after NegEx and ConText.</summary>
internal static class Circumstances
{
    private const int NegationReach = 7;

    private static readonly FrozenSet<string> Negators = WordTable.Set(
        """
        no not never without dont doesnt didnt havent hasnt hadnt isnt arent wasnt aint neither nor cant wont nope non zero 0 nil
        denies deny wouldnt refuse refused
        """);

    private static readonly FrozenSet<string> Denials = WordTable.Set("no none never nope nil negative 0 not nah");

    /// <summary>Between a negator and a thing they show that something else is denied.</summary>
    private static readonly FrozenSet<string> Elsewhere = WordTable.Set(
        "only just because until since sure know well like good bothered worried i im ive my");

    private static readonly FrozenSet<string> Ended = WordTable.Set(
        """
        used former formerly previously previous ex quit stopped stop stopping finished gave given ceased kicked packed
        came off was were been had took tried  until till once weighed longer
        """);

    private static readonly FrozenSet<string> EndedAfter = WordTable.Set("anymore previously before formerly until till");

    private static readonly FrozenSet<string> StillSo = WordTable.Set("now still currently today nowadays presently again since");

    private static readonly FrozenSet<string> Supposing = WordTable.Set(
        """
        if whether wonder wondering worried worry afraid scared frightened fear risk risks might may could would should want
        wants wanted wish wished hope hoping hoped trying try aim aiming target goal ideal ideally thinking considering
        offered offer suggested suggests suggest recommended recommends recommend prevent avoid avoiding suspect
        suspects suspected possible possibly maybe perhaps dunno unsure doubt supposed like love prefer due awaiting waiting
        booked referred screening test tests tested check checked checking read reading article leaflet advert means mean
        unless pretend imagine example hypothetical suppose declined anti against causes cause lead leads help helps idea prescription prescribe dosage dose refill programme program leaflets expect expecting
        """);

    private static readonly FrozenSet<string> Effects = WordTable.Set(
        "cause causes can could may might affect affects weaken weakens make makes help helps work works is are do does lead leads reduce increase increases give gives thin thins run runs bad safe giving");

    private static readonly FrozenSet<string> Inverted = WordTable.Set("do does did am can could will would should have has is are whats");

    private static readonly string[][] SupposingPhrases = WordTable.Sequences(
        "not sure|dont know|do not know|dont think|do not think|no idea|about to|going to|go on to|supposed to|cant remember|dont remember|family history|runs in|history in|start on|put me on");

    /// <summary>"the doctor told me", "it was found": the past of a telling is no past of the thing.</summary>
    private static readonly FrozenSet<string> StatementJudge = WordTable.Set(
        "told diagnosed given found prescribed put born said informed started advised identified confirmed labelled");

    public static Circumstance Of(Utterance said, int start, int end)
    {
        var part = said.PartAt(start) with { End = said.PartAt(end - 1).End };
        if (part.IsQuestion || IsSupposed(said, part, start) || IsSpokenOf(said, part, end) || IsBesideQuestion(said, part))
            return Circumstance.Unsaid;
        if (IsDenied(said, part, start, end))
            return IsOver(said, end, part) ? Circumstance.Past : Circumstance.Denied;
        return When(said, start, end, part);
    }

    /// <summary>Whether it is asked, wished or doubted.</summary>
    public static bool IsSupposed(Utterance said, Part part, int start)
    {
        for (var i = part.Start; i < start; i++)
        {
            if (said.Words[i] == "should" && i + 1 < said.Words.Length && said.Words[i + 1] is "say" or "read" or "have" or "mention")
                continue;
            if (said.Words[i] == "should" && i > part.Start && said.Words[i - 1] is "it" or "that" or "which" or "weight" or "height" or "age")
                continue;
            if (Supposing.Contains(said.Words[i]) && !(said.Words[i] is "like" or "test" or "tests" or "mean" && i + 1 < start && Subjects.IsWriter(said.Words[i + 1])))
                return true;
            if (Stands(said, i, start, SupposingPhrases) > 0)
                return true;
            if (i + 1 < start && Inverted.Contains(said.Words[i]) && said.Words[i + 1] is "i" or "you" or "it" or "they" or "we" or "this" or "that"
                && !(i > part.Start && Subjects.IsWriter(said.Words[i - 1])) && !(i + 2 < start && said.Words[i + 2] is "put" or "make" or "change" or "note" or "record" or "set"))
                return true;
        }

        return false;
    }

    /// <summary>"steroids cause osteoporosis" tells nothing about the writer.</summary>
    private static bool IsSpokenOf(Utterance said, Part part, int end) =>
        end < part.End && Effects.Contains(said.Words[end]);

    /// <summary>"what protects bones while on prednisone": asked in general, unless "I" or "my" is said.</summary>
    private static bool IsBesideQuestion(Utterance said, Part part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if (Subjects.IsWriter(said.Words[i]) || said.Words[i] == "my")
                return false;
        }

        return said.Parts.Any(p => p.IsQuestion && p.End == part.Start && said.Breaks[part.Start] == Break.None);
    }

    /// <summary>"both parents had no broken hips": the gap of a wording hides a no.</summary>
    public static bool IsDeniedWithin(Utterance said, ToldWordings.Found found)
    {
        for (var i = found.Start; i < found.End; i++)
        {
            if (said.Amounts[i] is null && Negators.Contains(said.Words[i]) && !found.Entry.Pattern.Words.Contains(said.Words[i])
                && !(i + 1 < said.Words.Length && said.Amounts[i + 1] is not null)) // "at 52 not 42"
                return true;
        }

        return false;
    }

    /// <summary>"no steroids", "I don't take any", "steroids: no".</summary>
    public static bool IsDenied(Utterance said, Part part, int start, int end)
    {
        for (var (i, last) = (start - 1, Math.Max(0, start - NegationReach)); i >= last; i--)
        {
            // Over "or" a "no" goes on, over a comma it does not.
            if (i < part.Start && !(said.Words[part.Start] is "nor"))
                break;
            if (said.Breaks[i + 1] != Break.None && !HasOr(said, i + 1, part.End))
                break;
            if (Negators.Contains(said.Words[i]))
                return !(said.Words[i] is "no" or "not" && said.Words[i + 1] is "only" or "just" or "wait" or "sorry" or "actually");
            if (Elsewhere.Contains(said.Words[i]))
                break;
        }

        return end < said.Words.Length && Denials.Contains(said.Words[end])
            && said.Breaks[end] != Break.Strong && said.Breaks[end + 1] != Break.None;
    }

    private static bool HasOr(Utterance said, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (said.Words[i] is "or" or "nor")
                return true;
        }

        return false;
    }

    private static bool IsOver(Utterance said, int end, Part part)
    {
        for (var i = end; i < part.End; i++)
        {
            if (said.Words[i] is "anymore" or "longer" || (said.Words[i] == "any" && i + 1 < part.End && said.Words[i + 1] == "more"))
                return true;
        }

        return said.Words.AsSpan(part.Start, Math.Max(0, end - part.Start)).Contains("longer");
    }

    private static Circumstance When(Utterance said, int start, int end, Part part)
    {
        var time = TimeReader.Read(said, part);
        if (time != Circumstance.Plain)
            return time;
        for (var i = part.Start; i < part.End; i++)
        {
            if (said.IsCovered[i])
                continue;
            if (StillSo.Contains(said.Words[i]) && !(said.Words[i] == "now" && i > part.Start && said.Words[i - 1] == "not"))
                return Circumstance.Plain;
        }

        for (var i = part.Start; i < start; i++)
        {
            var next = said.Words[i + 1];
            if (!said.IsCovered[i] && Ended.Contains(said.Words[i]) && !StatementJudge.Contains(next) && !(said.Words[i] is "been" or "had" or "taken" && i > part.Start && said.Words[i - 1] is "have" or "ive" or "has"))
                return Circumstance.Past;
        }

        for (var i = end; i < part.End; i++)
        {
            if (EndedAfter.Contains(said.Words[i]))
                return Circumstance.Past;
        }

        return Circumstance.Plain;
    }

    private static int Stands(Utterance said, int at, int to, string[][] sequences)
    {
        foreach (var sequence in sequences)
        {
            if (at + sequence.Length <= to && said.Words.AsSpan(at).StartsWith(sequence))
                return sequence.Length;
        }

        return 0;
    }
}
