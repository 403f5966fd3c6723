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
        frightened keeps
        """);

    private static readonly WordSequences FreshPhrases = new(
        "all of a sudden|out of nowhere|out of the blue|right now|at the moment|as we speak|last night|last nite|came on|come on|since i|since the|since my|since a|this week|the last few days|past few days|for days|days now|never had|not like me|not normal for|wont stop|wont settle");

    private static readonly WordSequences Long = new(
        """
        for years|for yrs|for decades|for ages|for donkeys|all my life|my whole life|since childhood|since birth|since i was|since my 20s|since my 30s
        |since my 40s|since my 50s|since the kids|since the war|years now|yrs now|always had|always have|always has|always been|have always|has always
        |as always|same as ever|same as always|as usual|nothing new|long standing|longstanding|long term|longterm|chronic|chronically|every winter|every june|every summer
        |now and again|now and then|once in a while|from time to time|well controlled|under control|under the|controlled|gp knows|doctor knows|doc knows
        |old age|at my age|of a morning|in the mornings|of an evening|lifelong|born with|ever since i was|years and years|many years|long time now
        |since age|since polio|left me with|left with|left him with|left her with|dementia|alzheimers|alzheimer|the menopause|panic attacks|panic attack|all normal|had it checked|had it checked out|been like that|been like this for|known about|on the waiting list|waiting for op
        |knows about it|no change|usual for me|normal for me|known for|diagnosed with|well known|when i do the|stable|steady
        """);

    public static Onset Judge(Clause c)
    {
        var cue = c.Find(c.SentenceStart, c.SentenceEnd, Long);
        if (cue.At < 0)
            cue = ForYears(c);
        // "for years but worse since this morning": what is new outranks what is old.
        if (cue.At >= 0)
            return IsFresh(c, cue) ? Onset.Unknown : Onset.Longstanding;

        return c.Has(c.SentenceStart, c.SentenceEnd, Fresh) || c.Find(c.SentenceStart, c.SentenceEnd, FreshPhrases).At >= 0
            ? Onset.New
            : Onset.Unknown;
    }

    /// <summary>"for twelve years", "since 2018", "since the operation in 2018".</summary>
    private static (int At, int Length) ForYears(Clause c)
    {
        for (var i = c.SentenceStart; i < c.SentenceEnd; i++)
        {
            var word = c.Words[i].Text;
            if (!IsYear(word) && (word is not ("years" or "yrs" or "decades" or "year") || c.At(i + 1) is "ago" or "back" or "old"))
                continue;
            for (var from = Math.Max(c.SentenceStart, i - 5); from < i; from++)
            {
                if (c.Words[from].Text == "since" || (!IsYear(word) && c.Words[from].Text is "for" or "over" or "past" or "had"))
                    return (from, i - from + 1);
            }
        }

        return (-1, 0);
    }

    private static bool IsYear(string word) => word.Length == 4 && int.TryParse(word, out var year) && year is >= 1900 and < 2100;

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
