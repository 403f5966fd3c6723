using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Tells a list of facts from a sentence about something: in a list nothing is left beside the facts.</summary>
internal static class Filler
{
    private static readonly FrozenSet<string> Words = WordTable.Set(
        """
        i im ive my me myself am is its it the a an of so and er erm um uh hmm well oh ok okay yes yeah yep no please pls thanks
        thank you about around roughly approx approximately bout circa ish exactly precisely just also too as here there
        hi hello hiya hey morning afternoon evening good doctor doc nurse dear sir madam now currently today still presently
        at present moment nowadays days these got have had has having with on in for age aged old years year yrs yr yo young
        height ht weight wt tall high stand standing measure measuring weigh weighing weighs heavy only both take taking takes
        plus but then sorry actually wait meant mean say put think guess said correction details info lol x xx me name
        hip hips spine back bones bone knees knee hands hand mild severe bad slight slightly bit since diagnosis diagnosed
        every day daily each week weekly night nightly past last month blood test recently christmas history medical pmh dx sex gender mine that thats was were be been one two this write retired lady again
        birth childhood life always all whole
        uk irish english scottish welsh indian british american australian white asian black caucasian
        """);

    private static readonly FrozenSet<string> Having = WordTable.Set(
        """
        have had has having got get on take takes taking taken diagnosed told said with use using used am im ive been suffer
        suffering broke broken fractured fell fallen started since never dont havent drink smoke smoked gave given stopped quit
        ended finished came removed shrunk lost tripped slipped snapped cracked had refused declined been ex non former
        """);

    /// <summary>"a woman with osteoporosis" is one of a story.</summary>
    public static bool IsOfSomebody(Utterance said, Part part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if (said.Words[i] is "with" or "who" or "in" or "on" or "at" or "has" or "having" or "the")
                return true;
        }

        return false;
    }

    public static bool Is(string word) => Words.Contains(word);

    /// <summary>How many words of a part say something that no fact covers.</summary>
    public static int Left(Utterance said, Part part)
    {
        var left = 0;
        for (var i = part.Start; i < part.End; i++)
        {
            if (!said.IsCovered[i] && !Is(said.Words[i]) && said.Amounts[i] is null)
                left++;
        }

        return left;
    }

    /// <summary>Whether a part says of a thing in it that it is had, taken or was done.</summary>
    public static bool SaysHaving(Utterance said, Part part, int end)
    {
        for (var i = part.Start; i < end; i++)
        {
            if (Having.Contains(said.Words[i]) || Subjects.IsWriter(said.Words[i]))
                return true;
        }

        return false;
    }
}
