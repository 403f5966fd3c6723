namespace BoneRisk.Understanding;

/// <summary>"Do you take oestrogen now, such as HRT?": vaginal cream alone does not count.</summary>
internal sealed class OestrogenStory() : Story(Hormone, Local, Past, Herbal, Planned, Now)
{
    private static readonly PhraseTable Hormone = new(
        """
        hrt|premique|indivina|novofem|trisequens|nuvelle|climagest|tridestra|activelle|patch|patches|gel|pump|pumps|oestrogel|estrogel|evorel|estradot|elleste|premarin|oestrogen|estrogen|estradiol|oestradiol|femoston|kliovance|kliofem|sandrena|lenzetto
        |estraderm|everol|hormone replacement|hormones|climara|vivelle|livial|tibolone|angeliq|prempak|prempro|femseven|implant|bijuve|on it|tablets for the change|spray
        """);

    private static readonly PhraseTable Local = new("vaginal|vagifem|pessary|pessaries|ovestin|vagirux|estring|gina|down below|down there|cream|imvaggis");
    private static readonly PhraseTable Past = new("came off|come off|stopped|gave it up|gave them up|gave that up|packed it in|used to|was on|were on|gave up|given up|in the past|years ago|finished|not any more|not anymore|no longer|took me off|taken off|off it|off hrt|had it|did take|took it|tried|stopped it|ended");
    private static readonly PhraseTable Herbal = new("herbal|progesterone|utrogestan|black cohosh|cohosh|soya|sage|red clover|natural|primrose|magnesium|wont give|wouldnt give|not allowed|cant have|cant take|refused|breast cancer");
    private static readonly PhraseTable Planned = new("wants me|to go on|offered|suggested|recommended|prescribed but|thinking about|thinking of|considering|not yet|might start|going to start|due to start|waiting|want to start|asked about");
    private static readonly PhraseTable Now = new("still|now|currently|every day|every morning|every night|daily|twice a week|started|at the moment|back on|yes");

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said));

    private static Telling? Told(Said said)
    {
        var hormone = said.Find(Hormone).Where(h => !h.Other).ToList();
        if (said.Has(Planned))
            return Telling.Sure(No);
        if (said.Has(Past) || said.Find(Past).Any(h => h.Negated && said.Words[h.Start] is "no" or "not"))
            return said.Has(Now) && !said.Words.Contains("not") && !said.Words.Contains("no") ? Telling.Either(No, Yes) : Telling.Sure(No);
        if (said.Has(Local))
            return hormone.Exists(h => !h.Negated && said.Words[h.Start] is not ("oestrogen" or "estrogen" or "gel" or "hrt")) ? Telling.Either(Yes, No) : hormone.Exists(h => !h.Negated) && !said.Words.Contains("only") && !said.Words.Contains("just") ? Telling.Either(No, Yes) : Telling.Sure(No);
        if (hormone.Exists(h => !h.Negated))
            return said.HasDoubt ? Telling.Either(Yes, Telling.Unsure) : Telling.Sure(Yes);
        if (hormone.Count > 0 || said.Mentions(Herbal) || said.Words.Contains("never"))
            return Telling.Sure(No);
        return said.Mentions(Hormone) ? Telling.Likely(No) : null;
    }
}
