namespace BoneRisk.Understanding;

/// <summary>"Do you smoke tobacco now?": vaping, passive smoke and having given up are no.</summary>
internal sealed class SmokingStory() : Story(Smoke, Stopped, Trying, Still, NotTobacco)
{
    private static readonly PhraseTable Smoke = new(
        """
        smoke|smoking|smoker|smokes|cigarette|cigarettes|cig|cigs|ciggie|ciggies|ciggy|fag|fags|tobacco|baccy|rollup|rollups|rollies|roll ups|roll up|rolly
        |cigar|cigars|pipe|pack a day|packet a day|a day|per day|a pack|puff|ciggarettes|cigarrettes|cigarillos|hookah|shisha|odd 1|social smoker|every evening|when i drink|like a chimney|like a trooper|habit
        """);

    private static readonly PhraseTable Stopped = new(
        """
        gave up|given up|give up|quit|packed in|packed it in|packed them in|packed the fags in|the boot|chucked|binned|stubbed|clean|hate|disgusting|filthy|cant stand|tried it once|only ever tried|tried 1|once at school|packed it up|packed up|pack it in|stopped|stop|kicked|kicked it|ex smoker|ex|former|used to|not any more|not anymore
        |no longer|not since|gave it up|gave them up|given them up|havent smoked since|havent touched|off the fags|off them|smoke free|smokefree|anymore|any more
        |nonsmoker|non smoker|last cigarette|last one|last 1|knocked it on the head|jacked it in|did smoke|was a smoker|smoked
        """);

    private static readonly PhraseTable Trying = new(
        """
        trying to|cant stop|cant give up|cant quit|cut down|cutting down|down to|need to stop|should stop|want to stop|want to quit|like to stop|want to give up
        |need to give up|need to quit|should quit|would like to give up|tried to stop|tried to quit|tried to give up|keep trying|failed to
        """);

    private static readonly PhraseTable Still = new("still do|still smoke|still am|still smoking|still have|still like|started again|back on|back smoking|back to smoking|now and then|now and again|occasionally|sometimes|socially|few a day|on and off|off and on|weekends|parties|when i go out|when i have a drink|guilty|stressed|only when|couple a day|not as many");
    private static readonly PhraseTable NotTobacco = new("vape|vapes|vaping|vaper|e cig|ecig|e cigs|ecigs|e cigarette|e cigarettes|e - cig|nicotine|gum|patches|passive|secondhand|second hand|snus|weed");

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said));

    private static Telling? Told(Said said)
    {
        if (said.Mentions(Trying) || (said.Words.Contains("wish") && said.Mentions(Stopped)))
            return Telling.Sure(Yes);
        if (said.Has(Still) && !said.Has(NotTobacco))
            return Telling.Sure(Yes);
        if (said.Find(Stopped).Any(h => !h.Other && (!h.Negated || said.Words[h.Start] is not ("gave" or "given" or "give" or "quit" or "packed" or "stopped"))))
            return said.Has(Smoke) && said.Words.Contains("then") ? Telling.Either(No, Yes) : Telling.Sure(No);
        if (said.Find(Stopped).Any(h => h.Negated))
            return Telling.Either(Yes, No);
        if (said.Words.Any(w => w is "live" or "lives"))
            return Telling.Either(No, Yes);
        if (said.Denies(Smoke) || (said.Words.Contains("never") && !said.Has(Smoke)))
            return Telling.Sure(No);
        if (said.Mentions(NotTobacco))
            return said.Has(Smoke) && !said.Words.Contains("passive") ? Telling.Either(Yes, No) : Telling.Sure(No);
        if (said.Has(Smoke))
            return Telling.Sure(Yes);
        return said.Mentions(Smoke) ? Telling.Likely(No) : null;
    }
}
