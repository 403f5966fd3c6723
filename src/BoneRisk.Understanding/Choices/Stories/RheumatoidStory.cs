namespace BoneRisk.Understanding;

/// <summary>"Has a doctor told you that you have rheumatoid arthritis?": other arthritis is no.</summary>
internal sealed class RheumatoidStory() : Story(Rheumatoid, Other, Arthritis, Tested, Negative, Aches)
{
    private static readonly PhraseTable Rheumatoid = new("rheumatoid|rhumatoid|rheumatoid arthritis|ra|sero positive|seropositive|sero negative ra|rheumatiod|rheumetoid|reumatoid|rumatoid|rheumatic arthritis");
    private static readonly PhraseTable Other = new("osteoarthritis|osteo|wear and tear|wear|wear n tear|gout|psoriatic|fibromyalgia|polymyalgia|ordinary arthritis|normal arthritis|oa|old age|spondylitis|lupus|general arthritis|just arthritis|osteo arthritis");
    private static readonly PhraseTable Arthritis = new("arthritis|arthritic|rheumatism|joints");
    private static readonly PhraseTable Tested = new("being tested|tested|testing|tests|waiting|awaiting|investigated|investigating|referred");
    private static readonly PhraseTable Negative = new("negative|clear|ruled out|ruled it out|nothing|wasnt|isnt|no sign|came back fine|hasnt|never|nobody|no 1|not been told|havent|didnt");

    private static readonly PhraseTable Aches = new("stiff|stiffness|ache|aches|achy|sore|pain|pains|creaky|swollen|twinges|twinge");

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said));

    private static Telling? Told(Said said)
    {
        if (said.Mentions(Tested) && !said.Has(Rheumatoid))
            return said.Mentions(Negative) ? Telling.Sure(No) : Telling.Sure(Telling.Unsure);
        if (said.Mentions(Tested) && said.Mentions(Negative))
            return Telling.Sure(No);
        if (said.Mentions(Tested) && said.Words.Any(w => w is "being" or "waiting" or "awaiting"))
            return Telling.Sure(Telling.Unsure);
        if (said.Has(Rheumatoid))
            return said.HasDoubt || said.Words.Contains("or") ? Telling.Either(Yes, Telling.Unsure) : Telling.Sure(Yes);
        if (said.Denies(Rheumatoid) || said.Has(Other))
            return said.HasDoubt && !said.Has(Other) ? null : Telling.Sure(No);
        if (said.Mentions(Rheumatoid) || said.Find(Arthritis).Any(h => h.Negated))
            return Telling.Sure(No);
        if (said.Mentions(Arthritis))
            return said.HasDoubt ? Telling.Sure(Telling.Unsure) : said.Has(Arthritis) ? Telling.Either(No, Yes) : Telling.Likely(No);
        if (said.Mentions(Aches) && !said.HasDoubt)
            return Telling.Likely(No);
        return said.Mentions(Negative) && !said.HasDoubt ? Telling.Sure(No) : null;
    }
}
