using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Whether a sign is told as new, or as something that has been so for long.</summary>
internal static class Course
{
    private static readonly FrozenSet<string> Fresh = WordTable.Set(
        """
        now today tonight suddenly sudden just started starting began worse worsening new newly again currently urgent help ambulance
        999 911 112 111 immediately minutes mins minute hour hours yesterday gone went going becoming become happening
        ongoing emergency paramedics first quickly rapidly morning afternoon evening tonite tonight terrified scared
        frightened getting keeps
        """);

    private static readonly string[][] FreshPhrases = WordTable.Sequences(
        "all of a sudden|out of nowhere|out of the blue|right now|at the moment|as we speak|last night|last nite|came on|come on|since i|since the|since my|since a|this week|the last few days|past few days|for days|days now|never had|not like me|not normal for|wont stop|wont settle");

    private static readonly string[][] Long = WordTable.Sequences(
        """
        for years|for yrs|for decades|for ages|for donkeys|all my life|my whole life|since childhood|since birth|since i was|since my 20s|since my 30s
        |since my 40s|since my 50s|since the kids|since the war|years now|yrs now|always had|always have|always has|always been|have always|has always
        |as always|same as ever|same as always|as usual|nothing new|long standing|longstanding|long term|longterm|chronic|chronically|every winter|every june|every summer
        |now and again|now and then|once in a while|from time to time|well controlled|under control|under the|controlled|gp knows|doctor knows|doc knows
        |old age|at my age|of a morning|in the mornings|of an evening|lifelong|born with|ever since i was|years and years|many years|long time now
        |knows about it|no change|usual for me|normal for me|known for|diagnosed with|well known|when i do the|stable|steady
        """);

    public static Onset Judge(Clause c)
    {
        if (c.Find(c.Start, c.End, Long) is { At: >= 0 } cue)
        {
            // "for years but worse since this morning": what is new outranks what is old.
            return IsFresh(c, cue) ? Onset.Unknown : Onset.Longstanding;
        }

        return c.Has(c.SentenceStart, c.SentenceEnd, Fresh) || c.Find(c.SentenceStart, c.SentenceEnd, FreshPhrases).At >= 0
            ? Onset.New
            : Onset.Unknown;
    }

    private static bool IsFresh(Clause c, (int At, int Length) cue)
    {
        for (var i = c.SentenceStart; i < c.SentenceEnd; i++)
        {
            if ((i < cue.At - 1 || i >= cue.At + cue.Length + 1) && Fresh.Contains(c.Words[i].Text))
                return true;
        }

        return false;
    }
}

/// <summary>How long a sign has been there, as far as it is told.</summary>
internal enum Onset
{
    Unknown,
    New,
    Longstanding,
}
