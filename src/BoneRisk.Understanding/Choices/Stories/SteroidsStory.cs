namespace BoneRisk.Understanding;

/// <summary>"Have you ever taken steroid tablets for three months or more?": inhalers, creams, injections and short courses are no.</summary>
internal sealed class SteroidsStory() : Story(Steroid, NotTablets, Short, Now, Past, Long, Never)
{
    private const string PastId = "past";
    private const string NowId = "now";
    private const decimal ThreeMonths = 85;

    private static readonly PhraseTable Steroid = new(
        """
        steroid|steroids|prednisolone|prednisone|prednislone|prednisalone|prednisilone|pred|preds|predni|dexamethasone|deflazacort|cortisone|methylprednisolone|hydrocortisone|tablets|tabs|pills|deltacortril|budesonide
        """);

    private static readonly PhraseTable NotTablets = new(
        "fostair|seretide|symbicort|ventolin|clenil|qvar|trelegy|salbutamol|beconase|flixonase|relvar|body building|bodybuilding|inhaler|inhalers|pump|pumps|asthma pump|puffer|puffers|brown inhaler|cream|creams|ointment|nasal|nasal spray|spray|drops|eye drops|injection|injections|jab|jabs|shot|nebuliser|gel|enema|lotion|topical|anabolic");

    private static readonly PhraseTable Short = new("short|course|courses|burst|bursts|few days|a week|1 week|2 weeks|fortnight|rescue pack|couple of weeks|couple of times|week or so|week each|days|5 days|7 days");
    private static readonly PhraseTable Now = new("still|now|currently|every day|every morning|daily|at the moment|on them|since|taking|i take|i am|im on|been on|each day|each morning|for life|long term");
    private static readonly PhraseTable Past = new(
        """
        used to|was on|were on|came off|come off|off it|off them|stopped|finished|got off|weaned off|weaned|years ago|years back|in the past|not any more|not anymore|no longer|took|had|gave up
        |stopped them|ended|was taking|when i was|back in|long ago|tapered|tailed off|did have|did take
        """);

    private static readonly PhraseTable OnAndOff = new("now and then|now and again|from time to time|occasionally|on and off|off and on|lots of courses|many courses|several courses|flare|flares|repeated courses");
    private static readonly PhraseTable Long = new("long term|years|for years|decades|months|for life|all my life|permanently|ages");
    private static readonly PhraseTable Never = new("never|not ever|no steroid|no steroids|none|nothing|dont take");

    protected override bool HasYes => false;

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said, today), Telling.Either(PastId, NowId));

    private static Telling? Told(Said said, DateOnly? today)
    {
        if (said.Denies(Steroid) || (said.Has(Never) && !said.Has(Now)) || (said.Words.Contains("never") && !said.Has(Past)))
            return Telling.Sure(No);
        if (said.Has(OnAndOff))
            return Telling.Either(No, Telling.Unsure); // Many short courses may add up.
        if (said.Words.Contains("started") && said.Words.Any(w => w is "just" or "only" or "week" or "yesterday" or "today"))
            return Telling.Either(No, NowId);
        var times = Times.In(said, today);
        var longest = times.Where(t => !t.IsAgo).Select(t => t.Days).DefaultIfEmpty(-1).Max();
        var tablets = said.Has(Steroid);
        if (said.Has(NotTablets) && !(tablets && (longest >= ThreeMonths || said.Has(Long)) && !said.Words.Contains("only") && !said.Words.Contains("just")))
            return tablets && said.Has(Now) && !said.Words.Contains("only") && said.Words.Contains("tablets") ? Telling.Either(No, NowId) : Telling.Sure(No);
        if (said.Words.Contains("courses") && longest >= ThreeMonths)
            return Telling.Either(No, Telling.Unsure);
        if (longest >= 0 && longest < ThreeMonths && !said.Has(Long))
            return said.Words.Contains("still") ? Telling.Either(No, NowId) : said.Mentions(Short) && said.Has(Now) && longest is 1 ? null : IsDaily(said) ? When(said) : Telling.Sure(No);
        if (said.Has(Short) && longest < ThreeMonths)
            return Telling.Sure(No);
        if (longest >= ThreeMonths || said.Has(Long) || times.Exists(t => t.IsAgo))
            return When(said);
        return tablets || said.Mentions(Steroid) || said.Has(Now) || said.Has(Past) ? When(said) : null;
    }

    private static bool IsDaily(Said said) => said.Words.Any(w => w is "every" or "daily");

    private static Telling? When(Said said)
    {
        var (now, past) = (said.Has(Now), said.Has(Past) || said.Find(Past).Any(h => h.Negated));
        var ended = said.Words.Any(w => w is "off" or "stopped" or "finished" or "ago" or "anymore" or "used" or "back" or "was");
        return (now, past, ended) switch
        {
            (true, false, false) => Telling.Sure(NowId),
            (true, true, false) => said.Words.Contains("still") || said.Words.Contains("now") ? Telling.Sure(NowId) : Telling.Either(NowId, PastId),
            (_, _, true) => said.Words.Contains("still") && !said.Words.Contains("off") ? Telling.Either(NowId, PastId) : Telling.Sure(PastId),
            (false, true, _) => Telling.Sure(PastId),
            _ => Telling.Either(NowId, PastId),
        };
    }
}
