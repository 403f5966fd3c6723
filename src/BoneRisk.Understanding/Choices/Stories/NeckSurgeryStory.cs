namespace BoneRisk.Understanding;

/// <summary>"Have you had surgery on your thyroid or parathyroid glands?": none, in the last four weeks, or longer ago.</summary>
internal sealed class NeckSurgeryStory() : Story(Surgery, Gland, NotGland, Planned, Recent, Long, Tests)
{
    private const string Within = "within4Weeks";
    private const string Earlier = "earlier";

    /// <summary>Up to here it is surely within four weeks; from the other on it surely is not.</summary>
    private const decimal FourWeeks = 28;
    private const decimal FiveWeeks = 35;

    private static readonly PhraseTable Surgery = new(
        "surgery|operation|op|operated|removed|remove|taken out|took|out|thyroidectomy|parathyroidectomy|lobectomy|hemithyroidectomy|cut out|had it|had them|had half|had my|had the|had a|had 1|had some|done|whipped out");

    private static readonly PhraseTable Gland = new("thyroid|parathyroid|parathyroids|goitre|goiter|nodule|nodules|thyroidectomy|parathyroidectomy|gland|glands|neck|throat|adenoma|lump");
    private static readonly PhraseTable NotGland = new("skin|mole|tonsils|tonsil|spine|spinal|fusion|disc|discs|cervical|teeth|carotid|gallbladder|appendix|hysterectomy|adenoids|knee|hip|my back|back surgery|back op|wisdom|hernia|appendix|cataract|cataracts|heart");
    private static readonly PhraseTable Planned = new("booked|waiting|due|next|going to have|scheduled|not had it yet|not yet|planned|pencilled|list|having it");
    private static readonly PhraseTable Recent = new(
        """
        yesterday|today|this week|last week|last monday|last tuesday|last wednesday|last thursday|last friday|last saturday|last sunday|on monday|on tuesday|on wednesday|on thursday
        |on friday|on saturday|on sunday|the other day|few days|just had|just came home|just home|just out|just got home|recently|still in hospital|stitches|days ago|this morning|fortnight
        """);

    private static readonly PhraseTable Long = new("before last|years ago|year ago|long ago|long time|as a child|when i was|ages ago|years back|last year|in my|back in|decades|months ago|months back|as a kid|way back|years since|donkeys");
    private static readonly PhraseTable Tests = new("radioactive|iodine|biopsy|scan|ultrasound|needle|tablets|medication|never|no surgery|none|not had|nothing");

    protected override bool HasYes => false;

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said, today), Telling.Either(Earlier, Within));

    private static Telling? Told(Said said, DateOnly? today)
    {
        if (said.Mentions(Planned) && !said.Has(Recent) && !said.Has(Long))
            return Telling.Sure(No);
        if (said.Find(Gland).Any(h => h.Other) && !said.Has(Gland))
            return Telling.Sure(No);
        if (said.Mentions(NotGland))
            return said.Find(Gland).Any(h => !h.Negated && said.Words[h.Start] is not ("neck" or "throat")) ? Telling.Either(Earlier, No) : Telling.Sure(No);
        if ((said.Mentions(Tests) || said.Denies(Surgery) || said.Denies(Gland)) && !said.Has(Recent) && !(said.Has(Surgery) && Times.In(said, today).Count > 0))
            return Telling.Sure(No);
        if (!said.Mentions(Surgery) && !said.Mentions(Gland) && said.Lead != PlainAnswer.Yes && !said.Has(Recent) && Times.In(said, today).Count == 0)
            return null;
        return When(said, today);
    }

    private static Telling? When(Said said, DateOnly? today)
    {
        // "last month" may be one week ago or eight.
        if (said.Words.Contains("month") && !said.Words.Contains("ago") && !said.Words.Contains("months"))
            return Telling.Either(Within, Earlier);
        if (said.Has(Long))
            return Telling.Sure(Earlier);
        var times = Times.In(said, today);
        if (said.Has(Recent) && times.TrueForAll(t => t.Days <= FourWeeks))
            return Telling.Sure(Within);
        if (times.Count == 0)
            return said.Mentions(Surgery) ? Telling.Either(Earlier, Within) : null;
        var days = times.Max(t => t.Days);
        return days == 0 ? Telling.Either(Earlier, Within)
            : days <= FourWeeks - 1 || (days == FourWeeks && said.Words.Contains("28")) ? Telling.Sure(Within)
            : days >= FiveWeeks ? Telling.Sure(Earlier)
            : Telling.Either(Within, Earlier);
    }
}
