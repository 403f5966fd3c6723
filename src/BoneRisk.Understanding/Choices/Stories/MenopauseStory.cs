namespace BoneRisk.Understanding;

/// <summary>"Have your periods stopped for good?": yes is none for twelve months; a coil or womb surgery leaves it open.</summary>
internal sealed class MenopauseStory() : Story(Stopped, Still, Period, Hidden, Ovaries)
{
    private const int TwelveMonths = 350;

    private static readonly PhraseTable Stopped = new(
        """
        stopped|stop|done by|was done|been and gone|through it|out the other side|no longer|dont have them any more|not for years|not in years|in years|packed up|packed in|dried up|over with|ended|finished|all over|over and done|been through|gone through|went through|through the change|the change|had the change|post menopausal
        |postmenopausal|post menopause|dried up|none since|nothing since|long gone|done with|past all that|past that|menopause at|had the menopause|no more|ceased|gone|ship sailed|ship has sailed|after the menopause|got over
        """);

    private static readonly PhraseTable Still = new(
        """
        still|came back|started again|then i had|then had|then 1|bled again|regular|going through|in the middle of|started the change|starting the|start of the|just starting|every month|monthly|on and off|come and go|not yet|irregular|bleeding|every few|perimenopausal|perimenopause|peri|clockwork|every 4 weeks
        |every 28 days|last month|this month|havent stopped|not stopped|not finished|not quite|every so often|now and then|few weeks ago|last week|on 1 now|get them|spotting|patchy|all over the place|less often|few and far between|when they like|unpredictable|hit and miss|in the summer|in the spring|this summer|this spring|this autumn|still having|having them|get mine|odd 1|the odd|heavy|on my period
        |in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december
        """);

    private static readonly PhraseTable Period = new("period|periods|bleed|bled|bleeding|last 1|last one|had 1|had one|1|monthlies|time of the month|cycle|last");
    private static readonly PhraseTable Hidden = new("coil|mirena|pill|mini pill|implant|depo|injection|ablation|hysterectomy|womb out|womb removed");
    private static readonly PhraseTable Ovaries = new("ovaries|ovary|everything out|everything removed|everything taken|total hysterectomy|full hysterectomy|oophorectomy|chemo|chemotherapy|radiotherapy");

    /// <summary>Within the last twelve months, as months without a year are meant.</summary>
    private static readonly PhraseTable SinceMonth = new(
        """
        since january|since february|since march|since april|since may|since june|since july|since august|since september|since october|since november
        |since december|since christmas|since easter
        """);

    private static readonly PhraseTable NoLonger = new(
        "dont have them anymore|dont have them any more|dont get them anymore|dont get them any more|no longer have|no longer get|no more periods|dont have periods|dont get periods");

    private static readonly PhraseTable Kept = new("kept my ovaries|kept the ovaries|left my ovaries|left the ovaries|left 1 ovary|kept 1 ovary|still have my ovaries|still got my ovaries|ovaries left|kept them in|not my ovaries|not the ovaries|ovaries still");

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said, today));

    private static Telling? Told(Said said, DateOnly? today)
    {
        if (said.Mentions(NoLonger))
            return Telling.Sure(Yes);
        if (said.Has(Kept))
            return said.Mentions(Hidden) ? Telling.Sure(Telling.Unsure) : Telling.Either(Telling.Unsure, Yes);
        if (said.Has(Ovaries))
            return said.Has(Still) ? Telling.Either(Yes, No) : Telling.Sure(Yes);
        if (said.Mentions(Hidden))
            return said.Has(Stopped) ? Telling.Either(Telling.Unsure, Yes) : said.Has(Still) ? Telling.Either(No, Telling.Unsure) : Telling.Sure(Telling.Unsure);
        var longest = Times.In(said, today).Select(t => t.Days).DefaultIfEmpty(-1).Max();
        if (said.Mentions(SinceMonth) && !said.Words.Contains("stopped"))
            return Telling.Either(No, Yes);
        if (said.Denies(Stopped))
            return Telling.Sure(No);
        if (longest >= TwelveMonths && !said.Words.Contains("still"))
            return said.Has(Still) && !said.Has(Stopped) ? Telling.Either(Yes, No) : Telling.Sure(Yes);
        if (longest >= 0 && longest < TwelveMonths && !said.Has(Still))
            return said.Has(Stopped) && longest > 200 ? Telling.Either(No, Yes) : Telling.Sure(No);
        return (said.Has(Stopped), said.Has(Still) || said.Words.Contains("still") || said.Words.Contains("every")) switch
        {
            (true, false) => Telling.Sure(Yes),
            (false, true) => Telling.Sure(No),
            (true, true) => Telling.Either(No, Yes),
            _ when said.Items.Exists(i => i.IsNumber && i.Value is >= 58 and < 110) => Telling.Likely(Yes),
            _ when said.Find(Still).Any(h => h.Negated) => Telling.Likely(Yes),
            _ when said.Find(Period).Any(h => h.Negated) => Telling.Likely(Yes),
            _ => null,
        };
    }
}
