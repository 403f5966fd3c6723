namespace BoneRisk.Understanding;

/// <summary>"How many times have you fallen in the past year?"</summary>
internal sealed class FallsStory() : Story(Fall, Many, Once, Nearly, Again, None0)
{
    private const string None = "none";
    private const string One = "one";
    private const string More = "twoOrMore";
    private const decimal Year = 366;

    private static readonly PhraseTable Fall = new("fell|fall|falls|fallen|falling|slipped|slip|tripped|trip|tumble|tumbled|tumbles|stumbled|went over|gone over|going over|came off|over on|collapsed|keeled over|went flying|go over|a cropper|ended up on the floor|off the kerb");
    private static readonly PhraseTable Many = new(
        """
        twice|couple|few|several|many|lots|loads|lost count|every week|every day|every month|all the time|always|often|constantly|keep falling|keeps|regularly|forever|more than once
        |more than 1|weekly|daily|a lot|frequently|multiple|both times|too many|most weeks|numerous|dozens|countless|every few|repeatedly|loses count|more times|so many|every other|on a regular|time and again|i fall|i do fall|fall a lot|balance is awful|unsteady|over and over
        """);

    private static readonly PhraseTable Once = new("once|the 1|only 1|a fall|1 fall|1 tumble|a tumble|single|1 time|just 1|1 trip|1 slip|a slip|a trip|had a|took a");
    private static readonly PhraseTable Nearly = new("nearly|almost|caught|near miss|close call|near misses|close calls|stumble but|wobbled|wobble");
    private static readonly PhraseTable Again = new("again|another|as well|and then|also|too");
    private static readonly PhraseTable None0 = new("none|never|touch wood|been lucky|so far so good|good on my feet|not once|zero|0|no falls|nil|not fallen|havent|not had|steady|no tumbles|not this year|not since|not 1|not this past|not in the|not recently|not lately|not for years|not in a long|not had any|dont fall|not fall");

    protected override string Denied => None;

    protected override Telling? Judge(Said said, DateOnly? today)
    {
        var told = Told(said, today);
        if (told is null && said.Lead == PlainAnswer.No)
            return WithDoubt(said, Telling.Sure(None));
        if (told is null && said.Lead == PlainAnswer.Yes)
            return Telling.Either(One, More);
        if (told is not null && said.Lead == PlainAnswer.No && told.Id != None)
            return Telling.Either(None, told.Id);
        return WithDoubt(said, told);
    }

    private static Telling? Told(Said said, DateOnly? today)
    {
        var count = Count(said);
        var falls = said.Find(Fall).Where(h => !h.Other).ToList();
        var real = falls.Count(h => !h.Negated);
        if (said.Words.Contains("twice") && said.Words.Contains("once") || (count is 1 && said.Words.Contains("2") && said.Words.Contains("or")))
            return Telling.Either(One, More);
        if (said.Has(Many) || count >= 2)
            return Telling.Sure(More);
        if (said.Has(Nearly) && count is null && !said.Has(Once))
            return real <= 1 ? Telling.Sure(None) : Telling.Either(None, One);
        var longAgo = Times.In(said, today).Exists(t => t.IsAgo && t.Days >= Year);
        if (longAgo && (real <= 1 || said.Mentions(None0)))
            return said.Mentions(None0) || said.Words.Contains("since") ? Telling.Sure(None) : Telling.Either(None, One);
        if (said.Has(Once) || count == 1)
            return real > 1 && said.Has(Again) ? Telling.Either(More, One) : said.Find(Once).Any(h => h.Negated) ? Telling.Sure(None) : Telling.Sure(One);
        if (said.Mentions(None0) && real == 0)
            return Telling.Sure(None);
        if (real >= 2)
            return said.Has(Again) ? Telling.Sure(More) : Telling.Either(More, One);
        if (real == 1)
            return said.Has(Again) ? Telling.Likely(More) : said.Words.Length <= 2 || said.Lead == PlainAnswer.Yes ? Telling.Either(One, More) : Telling.Likely(One);
        return falls.Count > 0 ? Telling.Sure(None) : null;
    }

    /// <summary>A number of falls: alone, with "times", or with a word for falling; not "3 years".</summary>
    private static decimal? Count(Said said)
    {
        for (var i = 0; i < said.Items.Count; i++)
        {
            if (!said.Items[i].IsNumber || !said.Items[i].IsWhole)
                continue;
            var after = i + 1 < said.Words.Length ? said.Words[i + 1] : "";
            if (after is "times" or "time" or "falls" or "fall" or "tumbles" or "tumble" or "or" or "trips" or "slips" or "," or "bad" or "big" || said.Items.Count <= 2 || (i > 0 && said.Words[i - 1] is "least" or "about" or "maybe" or "yes" or "yeah")
                || (i <= 1 && after is "in" or "on" or "last" or "this" or "at"))
                return said.Items[i].Value;
        }

        return null;
    }
}
