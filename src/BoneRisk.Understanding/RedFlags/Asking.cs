using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Whether a match is only asked about, or supposed: "what are the signs of a fit?", "if I have a fit".</summary>
internal static class Asking
{
    private const int ShortQuestion = 4;

    private static readonly FrozenSet<string> WhWords = WordTable.Set(
        "what whats which who whos why whys how hows where explain define describe information info meaning wondering any");

    private static readonly FrozenSet<string> Auxiliaries = WordTable.Set(
        "can could is are does do did will would should may might has have was");

    private static readonly FrozenSet<string> NotSubjects = WordTable.Set(
        "hardly barely only not got had been collapsed unconscious now just still very really always a feel no never badly completely having severe trouble difficulty gone awful terrible");

    private static readonly FrozenSet<string> Openers = WordTable.Set("so and ok okay hi hello hey please um well also then sorry but just quick question hiya morning");

    /// <summary>"screams if we touch his leg" supposes nothing either.</summary>
    private static readonly FrozenSet<string> Acts = WordTable.Set("touch move try press lift put turn sit lie cough breathe");

    private static readonly FrozenSet<string> If = WordTable.Set("if unless");

    /// <summary>"I don't know if I broke my hip" supposes nothing.</summary>
    private static readonly FrozenSet<string> Unsure = WordTable.Set("know sure wonder wondering see tell ask asking check unsure certain say decide");

    private static readonly FrozenSet<string> Modals = WordTable.Set("could might may would");

    private static readonly FrozenSet<string> Making = WordTable.Set("make cause give bring trigger affect");

    private static readonly FrozenSet<string> CanDo = WordTable.Set("get give make happen develop bring trigger lead result");

    /// <summary>With these a question is only opened when somebody is asked about: "was knocked down" leaves out the "I".</summary>
    private static readonly FrozenSet<string> Tellers = WordTable.Set("have has had was");

    private static readonly FrozenSet<string> AskedAbout = WordTable.Set("i he she they we you it this that there any anyone anybody my his her the your");

    private static readonly FrozenSet<string> Verdicts = WordTable.Set(
        "a an normal common serious dangerous something part one due caused linked related usual likely possible expected urgent bad always ever in with on the contagious hereditary");

    private static readonly FrozenSet<string> Causing = WordTable.Set(
        "cause causes causing caused lead leads prevent avoid prevents mean means whether increase increases raise raises reduce affect");

    private static readonly WordSequences About = new(
        """
        sign of|signs of|symptom of|symptoms of|risk of|risks of|chance of|chances of|worried about|scared of|afraid of
        |fear of|in case of|in case|side effect|side effects|tell me about|tell me more about|information on|info on|info about
        |information about|learn about|read about|reading about|reading up on|heard about|question about|questions about|ask about|asking about
        |what is|what are|whats|difference between|leaflet says|leaflet mentions|says on the|anxious about|worry about|frightened of|possibility of|stories of|story about
        |tablets for|medicine for|medicines for|meds for|medication for|drugs for|treatment for|treated for|pills for|test for|tests for|watch for|watch out for|look out for
        |talk on|lecture on|training on|article on|article about|prone to|what happens|ever get
        """);

    private static readonly WordSequences NotReal = new(
        """
        on tv|on telly|on the telly|on the tv|in a film|in the film|in a book|in my book|a programme|a program|a documentary|watching casualty|on casualty|watching holby
        |in the crown|on eastenders|on corrie|in a movie|on netflix|on the news|in the news|on youtube|in a dream|dreamt|dreamed|i dream|first aid course|training course|for the training|for training
        |my novel|the novel|a novel|im writing|i am writing|our training|first aid|run in my family|runs in my family|run in the family|runs in the family|family history|in the mail|in the paper|on the radio|the archers|greys anatomy|for a quiz|crossword clue
        """);

    private static readonly WordSequences NotMe = new(
        "tell me|can i ask|could i ask|may i ask|i want to know|i would like to know|id like to know|can i know|should i know|let me know|do i need to know|can we talk|i wonder|i am wondering|im wondering|i read|give me|show me|i was wondering|i have a question|ive a question|i heard");

    private static readonly FrozenSet<string> Mine = WordTable.Set("im ive my mine hes shes his her weve our");

    private static readonly FrozenSet<string> Subjects = WordTable.Set("i he she we they");

    private static readonly FrozenSet<string> AnyPerson = WordTable.Set("i im ive me my we our us mine he she hes shes him his her they someone somebody");

    private static readonly FrozenSet<string> Urgent = WordTable.Set("help 999 911 112 ambulance now today tonight suddenly sudden urgent currently started");

    public static Finding Judge(Clause c)
    {
        if (c.Find(c.SentenceStart, c.SentenceEnd, NotReal).At >= 0)
            return Finding.Yes;
        // "Is that usual? Mine started an hour ago".
        if (c.EndsWithQuestionMark && c.Words[c.SentenceEnd].Text == "mine")
            return Finding.No;
        var supposed = Supposed(c);
        if (supposed == Finding.Yes)
            return HasPerson(c) ? Finding.Perhaps : Finding.Yes;
        var (at, word) = Opening(c);
        if (word.Length == 0)
            return c.EndsWithQuestionMark && c.SentenceEnd - c.SentenceStart <= ShortQuestion && !IsOwn(c, c.Start) ? Finding.Perhaps : supposed;
        if (supposed == Finding.No && (IsOwn(c, at + 1) || IsAskedOfNow(c, at)))
            return Finding.No;
        return HasPerson(c) || c.Has(c.SentenceStart, c.SentenceEnd, Urgent) ? Finding.Perhaps : Finding.Yes;
    }

    /// <summary>Where a question opens, at the start of the sentence or of the part that holds the match, and by which word.</summary>
    private static (int At, string Word) Opening(Clause c)
    {
        var first = OpeningAt(c, c.SentenceStart);
        return first.Word.Length > 0 ? first : OpeningAt(c, PartStart(c));
    }

    private static (int At, string Word) OpeningAt(Clause c, int i)
    {
        while (i < c.Span.Start && Openers.Contains(c.Words[i].Text))
            i++;
        // "might I faint after the injection?": the question opens with the match.
        if (i >= c.Span.Start)
            return c.EndsWithQuestionMark && Auxiliaries.Contains(c.At(i)) && Subjects.Contains(c.At(i + 1)) ? (i, c.At(i)) : (i, "");
        var (word, next) = (c.Words[i].Text, c.At(i + 1));
        if (IsCallForHelp(c, i))
            return (i, "");
        if (word is "any" ? c.EndsWithQuestionMark : WhWords.Contains(word) || (word is "tell" or "give" or "show" && next == "me"))
            return (i, word);
        if (word == "when" && Auxiliaries.Contains(next))
            return (i, word);
        return Auxiliaries.Contains(word) && IsQuestion(c, i, word, next) ? (i, word) : (i, "");
    }

    private static bool IsQuestion(Clause c, int i, string word, string next)
    {
        if (c.EndsWithQuestionMark && !c.Span.Uses(i))
            return true;
        if (Tellers.Contains(word))
            return AskedAbout.Contains(next) && (next is not ("my" or "his" or "her" or "the" or "this") || c.EndsWithQuestionMark);
        // "is fitting", "are locked": a subject is left out, and nothing is asked.
        return !NotSubjects.Contains(next) && (word is not ("is" or "are") || i + 1 < c.Span.Start || Verdicts.Contains(c.At(c.Span.End)));
    }

    /// <summary>"what do I do, …": who asks that has it.</summary>
    private static bool IsCallForHelp(Clause c, int i) =>
        c.At(i) is "what" && c.At(i + 1) is "do" or "should" or "can" or "shall" or "must" && c.At(i + 2) is "i" or "we"
        && c.At(i + 3) is "do" && c.At(i + 4) is not ("if" or "when" or "to" or "after" or "for");

    private static int PartStart(Clause c)
    {
        var i = c.Span.Start;
        while (i > c.Start && c.Words[i].Break == Break.None)
            i--;
        return i;
    }

    /// <summary>A supposing word before the match, in the same part of the clause.</summary>
    private static Finding Supposed(Clause c)
    {
        var from = PartStart(c);
        for (var i = from; i < c.Span.Start; i++)
        {
            var word = c.Words[i].Text;
            if (If.Contains(word))
            {
                if (i > from && Acts.Contains(c.At(i + 2)))
                    continue;
                if (!Unsure.Contains(c.At(i - 1)) || c.At(i - 2) is "i" && c.At(i - 3) is "do" or "would" or "will")
                    return Finding.Yes;
            }
            else if (Causing.Contains(word) && !(c.At(i + 1) is "me" or "my" || IsOwn(c, i + 1)))
                return Finding.Yes;
            else if ((Modals.Contains(word) && !IsMaybeNow(c, i)) || (word == "can" && CanDo.Contains(c.At(i + 1)) && !IsOwn(c, i + 2)))
                return Finding.Yes;
        }

        return c.Find(from, c.Span.Start, About) is { At: >= 0 } cue && !IsOwn(c, cue.At + cue.Length) ? Finding.Yes : Finding.No;
    }

    /// <summary>"I might be having a stroke", "could it be a heart attack": it may be so now.</summary>
    private static bool IsMaybeNow(Clause c, int modal) =>
        c.At(modal + 1) is "be" or "have" || c.At(modal + 2) is "be" or "have" || c.At(modal + 3) is "be" or "have"
        || c.At(modal + 1) is "hardly" or "barely" or "only" or "not" || c.At(modal + 1) is "feel" or "see" or "hear" || c.Span.Uses(modal)
        || (c.At(modal + 1) is "you" or "someone" or "somebody" && c.At(modal + 2) is "help" or "call" or "tell" or "advise" or "send")
        || (IsOwn(c, modal + 2) && !c.Has(modal, c.Span.Start, Making));

    /// <summary>"am I having a stroke", "could it be a fit", "have I broken my hip", "is this a fit", "did I faint".</summary>
    private static bool IsAskedOfNow(Clause c, int at) =>
        (c.At(at) is "am" or "have" or "has" or "is" or "did" or "was" && (Subjects.Contains(c.At(at + 1)) || c.At(at + 1) is "this" or "that" or "it"))
        || (Modals.Contains(c.At(at)) && (Subjects.Contains(c.At(at + 1)) || c.At(at + 1) is "this" or "that" or "it") && c.At(at + 2) is "be" or "have")
        || (c.Has(c.SentenceStart, c.SentenceEnd, Calls) && !c.HasWord(c.SentenceStart, c.SentenceEnd, "when"));

    private static readonly FrozenSet<string> Calls = WordTable.Set("999 911 112 ambulance");

    /// <summary>Whether somebody in particular has it: "why is my face drooping", "what do I do my mum is fitting".</summary>
    private static bool IsOwn(Clause c, int from)
    {
        for (var i = from; i < c.Span.End; i++)
        {
            var word = c.Words[i].Text;
            if (word == "my" && !c.Span.Uses(i) && c.At(i + 1) is "bones" or "tablets" or "tablet" or "calcium" or "medicine" or "injection" or "score" or "scan" or "age")
                continue;
            if (Mine.Contains(word) || People.Are(word))
                return !People.Are(word) || c.At(i - 1) is not ("a" or "old" or "some" or "any");
            if (Subjects.Contains(word) && !Auxiliaries.Contains(c.At(i - 1)))
                return true;
        }

        return false;
    }

    private static bool HasPerson(Clause c)
    {
        for (var i = c.SentenceStart; i < c.SentenceEnd; i++)
        {
            if (c.Find(i, Math.Min(c.SentenceEnd, i + 6), NotMe) is { At: var at, Length: var length } && at == i)
                i += length - 1;
            else if (AnyPerson.Contains(c.Words[i].Text) || People.Are(c.Words[i].Text))
                return true;
        }

        return false;
    }
}
