namespace BoneRisk.Understanding;

/// <summary>"As an adult, have you broken a bone in a small fall, or for no clear reason?"</summary>
internal sealed class FractureStory() : Story(Break, Child, Hard, Slight, Site, Small, Nothing)
{
    private static readonly PhraseTable Break = new(
        """
        broke|broken|break|breaks|fracture|fractured|fractures|cracked|crack|snapped|collapsed|crushed|crush|compression fracture|shattered|smashed|chipped|hairline|splintered
        |wedge|went|did my|done my|busted|fx|wedged
        """);

    private static readonly PhraseTable Child = new("child|kid|kids|childhood|school|teenager|teen|a boy|a girl|a lad|a lass|young|younger|youngster|i was little|baby|playground|toddler|was 5|was 6|was 7|was 8|was 9|was 10|was 11|was 12|was 13|was 14|at 5|at 6|at 7|at 8|at 9|at 10|at 11|at 12|at 13|at 14|aged 6|aged 7|aged 8|aged 9|aged 10|aged 11|aged 12|age 8|age 9|age 10|age 12");
    private static readonly PhraseTable Hard = new(
        """
        car|crash|accident|motorbike|motorcycle|bike|bicycle|cycling|roof|ladder|horse|skiing|ski|football|rugby|sport|playing|work|machine|hit by|run over|height|tree|scaffold
        |scaffolding|fight|punched|assault|moped|quad|rta|smash|crushed by|jumping|trampoline|snowboarding|hockey|netball|down the stairs|window|mph|knocked down|knocked over|lorry|truck
        """);

    private static readonly PhraseTable Slight = new(
        """
        slipped|slip|tripped|trip|fell over|fell getting|fell in|fell on|stumbled|stumble|coughing|coughed|cough|sneezing|sneezed|sneeze|bending|bent|lifting|turned over|turning|kerb|curb|step
        |carpet|rug|ice|wet floor|cat|dog|no reason|no clear reason|nothing|stepped off|standing|getting out of bed|getting up|missed a step|missed the|toppled|out of bed|no idea how|twisted|reaching|hugged|hug
        |rolled over|small fall|fall|fell|tumble|going over|went over|lost my balance|rolling|sitting down|walking|getting out|off the toilet|in the garden|in the shower|pavement
        """);

    private static readonly PhraseTable Site = new(
        "hip|hips|wrist|wrists|arm|leg|ankle|rib|ribs|spine|vertebra|vertebrae|back|shoulder|pelvis|elbow|foot|toe|finger|collarbone|collar bone|kneecap|knee|humerus|femur|thumb|hand|heel|l1|l2|l3|l4|t12|neck|sternum|ulna|radius|metatarsal");

    /// <summary>Bones that say little about bone strength.</summary>
    private static readonly PhraseTable Small = new("toe|toes|finger|fingers|thumb|nose|tooth|teeth|skull|jaw|cheekbone|nail");

    private static readonly PhraseTable Nothing = new("nothing|none|been lucky|so far so good|not a single|not 1|not any|not a bone|unbroken|no breaks|no broken bones|no fractures|never|not me|only bruises|just bruises|bruises|sprain|sprained|just a sprain|only a sprain|intact|all in 1 piece");

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said));

    private static Telling? Told(Said said)
    {
        var breaks = said.Find(Break).Where(h => !(said.Words[h.Start] == "went" && !said.Mentions(Site))).ToList();
        if (breaks.TrueForAll(h => h.Negated || h.Other))
        {
            if (said.HasDoubt && !said.Words.Any(w => w is "no" or "never" or "none"))
                return null;
            return breaks.Exists(h => h.Negated) || said.Mentions(Nothing) || breaks.Count > 0 ? Only(said, breaks.Count > 0)
                : said.Has(Child) ? said.Words[0] is "only" or "just" ? Telling.Sure(No) : Telling.Likely(No)
                : said.Has(Site) && !said.Mentions(Hard) ? Telling.Likely(Yes)
                : null;
        }

        var (hard, slight, child) = (said.Has(Hard), said.Mentions(Slight), said.Has(Child));
        if (child)
            return breaks.Count > 1 && slight ? Telling.Either(Yes, No) : Telling.Sure(No);
        if (hard)
            return slight && !said.Mentions(Nothing) && said.Find(Slight).Any(h => said.Words[h.Start] is not ("fell" or "fall" or "back" or "nothing")) ? Telling.Either(No, Yes) : OnlyHard(said, breaks);
        if (said.HasDoubt && !slight)
            return said.Words.Contains("sprain") ? null : Telling.Either(Yes, Telling.Unsure);
        if (said.Mentions(Small) && said.Lead == PlainAnswer.None)
            return Telling.Either(Yes, No);
        return slight || said.Lead == PlainAnswer.Yes || said.Has(Site) ? Telling.Sure(Yes) : Telling.Likely(Yes);
    }

    /// <summary>Another break beside the one in a crash may still be a small fall's.</summary>
    private static Telling OnlyHard(Said said, List<Hit> breaks) =>
        breaks.Count > 1 && !said.Mentions(Nothing) ? Telling.Either(No, Yes) : Telling.Sure(No);

    private static Telling Only(Said said, bool denied) => denied || said.Mentions(Nothing) ? Telling.Sure(No) : Telling.Likely(No);
}
