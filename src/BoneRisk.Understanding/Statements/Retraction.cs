using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Words that speak of an earlier answer: that it is corrected, or what it was.</summary>
internal static class Retraction
{
    private static readonly string[][] Cues = WordTable.Sequences(
        """
        actually|sorry|correction|correct that|correct my|mistake|by mistake|mistyped|typo|meant|i mean|oops|oop|whoops|change my|change that|change it|change age|change weight|change height|i change|to change something|amend
        |scrap that|scrap|no wait|wait|hang on|hold on|my bad|forgot to|should be|should have been|should say|should read|instead of|i said|i put|i wrote
        |i typed|i told|i entered|i gave|i ticked|i pressed|i answered|i clicked|told you|said before|wrong|update|rather|not right|isnt right|is not right|silly me|misread
        |make that|make it|make my|set my|have to correct|let me correct|put me down|it was meant|oh no|gosh no|no no|made an error|error|apologies|beg your pardon|ive just checked|just checked|turns out
        """);

    private static readonly string[][] EarlierAnswers = WordTable.Sequences(
        """
        i said|i put|i wrote|i typed|i told you|i told|i entered|i gave|i ticked|i pressed|i answered|i clicked|ive put|ive said|i had put|i have put
        |you have|you have got|youve got|youve put|it says|you put|instead of|change from|changed from|not the
        """);

    private static readonly FrozenSet<string> Replacing = WordTable.Set("meant should mean actually its is");

    /// <summary>Whether a message corrects something that was said before.</summary>
    public static bool IsIn(Utterance said)
    {
        for (var i = 0; i < said.Words.Length; i++)
        {
            foreach (var cue in Cues)
            {
                if (said.Words.AsSpan(i).StartsWith(cue))
                    return true;
            }

            if (said.Words[i] is "not" or "isnt" && i + 1 < said.Words.Length && said.Amounts[i + 1] is not null)
                return true;
        }

        return false;
    }

    /// <summary>"I said 5 ft 3 before": the value that is no longer so.</summary>
    public static bool IsRetracted(Utterance said, Part part, int at)
    {
        var retracted = false;
        for (var i = part.Start; i < at; i++)
        {
            foreach (var words in EarlierAnswers)
                retracted |= said.Words.AsSpan(i, at - i).StartsWith(words);
            if (retracted && Replacing.Contains(said.Words[i]))
                retracted = false;
        }

        return retracted;
    }
}
