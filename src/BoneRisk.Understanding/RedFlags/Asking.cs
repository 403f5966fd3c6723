using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Whether a match is only asked about, or supposed: "what are the signs of a fit?", "if I have a fit".</summary>
internal static class Asking
{
    private static readonly FrozenSet<string> WhWords = WordTable.Set(
        "what whats which who whos why whys how hows where explain define describe information info meaning wondering");

    private static readonly FrozenSet<string> Auxiliaries = WordTable.Set(
        "can could is are does do did will would should may might has have was");

    /// <summary>Questions with these are about what may be, not about what is.</summary>
    private static readonly FrozenSet<string> Modals = WordTable.Set("can could does do will would should may might");

    private static readonly FrozenSet<string> NotSubjects = WordTable.Set(
        "hardly barely only not got had been collapsed unconscious now just still very really always a feel no never badly completely having severe");

    private static readonly FrozenSet<string> Openers = WordTable.Set("so and ok okay hi hello hey please um well also then sorry but just quick question");

    private static readonly FrozenSet<string> Supposed = WordTable.Set(
        "if could might may would cause causes causing caused lead leads prevent avoid prevents means mean unless whether");

    private static readonly string[][] SupposedPhrases = WordTable.Sequences(
        """
        sign of|signs of|symptom of|symptoms of|risk of|risks of|chance of|chances of|worried about|scared of|afraid of
        |fear of|in case of|side effect|side effects|tell me about|tell me more about|information on|info on|info about
        |information about|learn about|read about|reading about|heard about|question about|questions about|ask about|asking about
        |what is|what are|whats|difference between|leaflet says|anxious about|worry about|frightened of|possibility of
        |tablets for|medicine for|medicines for|meds for|medication for|drugs for|treatment for|treated for|pills for|test for|tests for
        """);

    private static readonly string[][] NotMe = WordTable.Sequences(
        "tell me|can i ask|could i ask|may i ask|i want to know|i would like to know|id like to know|can i know|should i know|let me know|do i need to know|can we talk|i wonder|i am wondering|im wondering|i read|give me|show me|i was wondering|i have a question|ive a question");

    private static readonly FrozenSet<string> People = WordTable.Set(
        """
        i im ive me my we our us mine he she hes shes him his her they mum mom dad husband wife son daughter sister brother
        partner nan gran grandma grandad friend mother father someone somebody baby
        """);

    private static readonly FrozenSet<string> Urgent = WordTable.Set(
        "help 999 911 112 111 ambulance now today tonight suddenly sudden urgent currently started");

    private static readonly FrozenSet<string> Having = WordTable.Set("im ive am having my hes shes got");

    public static Finding Judge(Clause c)
    {
        var opening = Opening(c);
        var question = opening.Length > 0 || c.EndsWithQuestionMark;
        var supposed = IsSupposed(c);
        if (!question && !supposed)
            return Finding.No;
        if (!supposed && !Modals.Contains(opening) && IsHadNow(c))
            return Finding.No;
        if (HasPerson(c) || c.Has(c.SentenceStart, c.SentenceEnd, Urgent))
            return Finding.Perhaps;
        // "chest pain?" asks nothing about chest pain.
        return opening.Length == 0 && !supposed ? Finding.Perhaps : Finding.Yes;
    }

    /// <summary>The word that opens a question, or nothing.</summary>
    private static string Opening(Clause c)
    {
        var i = c.SentenceStart;
        while (i < c.Span.Start && Openers.Contains(c.Words[i].Text))
            i++;
        if (i >= c.Span.Start)
            return "";
        var (word, next) = (c.Words[i].Text, c.At(i + 1));
        if (WhWords.Contains(word) || (word is "tell" or "give" or "show" && next == "me"))
            return word;
        if (word == "when" && Auxiliaries.Contains(next))
            return word;
        return Auxiliaries.Contains(word) && i + 1 <= c.Span.Start && !NotSubjects.Contains(next)
            && !(next.EndsWith("ing", StringComparison.Ordinal) && i + 1 == c.Span.Start && !c.EndsWithQuestionMark && word is "is" or "are" or "was" && c.SentenceEnd - c.Span.End == 0)
            ? word
            : "";
    }

    /// <summary>A supposing word before the match, in the same part of the clause.</summary>
    private static bool IsSupposed(Clause c)
    {
        var from = c.Span.Start;
        while (from > c.Start && c.Words[from].Break == Break.None)
            from--;
        return c.Has(from, c.Span.Start, Supposed) || c.Find(from, c.Span.Start, SupposedPhrases).At >= 0;
    }

    /// <summary>"why am I having chest pain", "is my chest pain serious": it is there.</summary>
    private static bool IsHadNow(Clause c) =>
        c.Has(Math.Max(c.Start, c.Span.Start - 4), c.Span.End, Having) || c.At(c.Span.Start - 1) == "i" || c.At(c.Span.Start) == "i"
        || (c.At(c.Span.Start - 1) is "have" or "got" or "a" && c.HasWord(Math.Max(c.Start, c.Span.Start - 3), c.Span.Start, "i"));

    private static bool HasPerson(Clause c)
    {
        for (var i = c.SentenceStart; i < c.SentenceEnd; i++)
        {
            if (c.Find(i, Math.Min(c.SentenceEnd, i + 6), NotMe) is { At: var at, Length: var length } && at == i)
                i += length - 1;
            else if (People.Contains(c.Words[i].Text))
                return true;
        }

        return false;
    }
}
