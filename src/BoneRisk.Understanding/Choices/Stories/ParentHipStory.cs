namespace BoneRisk.Understanding;

/// <summary>"Did your mother or father ever break a hip?": parents by birth; a hip joint replaced for wear is no break.</summary>
internal sealed class ParentHipStory() : Story(Parent, Hip, Break, Did, Replaced, OtherBone, Unknown, NotParent)
{
    private static readonly PhraseTable Parent = new(
        "mum|mom|mam|mother|mummy|mammy|dad|father|daddy|mama|papa|ma|pa|parents|parent|both|mums|mother's|moms|dads|fathers|mothers|mother s|they|she|he|1 of them|mater|mumsy|old man");

    private static readonly PhraseTable Hip = new("hip|hips|femur|neck of femur|neck of her femur|neck of the femur|thigh bone|thighbone|nof|hipbone|hip bone");
    private static readonly PhraseTable Break = new("broke|broken|break|breaks|broker|fracture|fractured|fractures|cracked|snapped|smashed|shattered|busted|did|bust");
    private static readonly PhraseTable Did = new("did|has|had|have");
    private static readonly PhraseTable Replaced = new("new hips|replacement|replaced|replacements|new hip|arthritis|hip op");
    private static readonly PhraseTable OtherBone = new("wrist|arm|leg|ankle|shoulder|back|spine|rib|ribs|elbow|foot|toe|collarbone|knee|pelvis");
    private static readonly PhraseTable Unknown = new("adopted|foster|fostered|never knew|never met|dont know|lost touch|no contact|left when|orphan|care home child|estranged");
    private static readonly PhraseTable NotParent = new(
        "in law|in - law|gran|nan|granny|grandmother|grandma|grandad|grandfather|sister|brother|aunt|auntie|uncle|husband|wife|cousin|step|stepmother|stepfather|stepmum|stepdad|friend|neighbour|great");

    private static readonly PhraseTable Neither = new("neither|none|nobody|no 1|nothing|not either|not my|not mum|not dad|good bones|strong bones|fine|healthy|never broke|strong as");

    protected override bool IsOfWriter => false;

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said));

    private static Telling? Told(Said said)
    {
        if (said.Find(Parent).Any(h => !InLaw(said, h) && h.End < said.Words.Length && said.Words[h.End] == "yes"))
            return Telling.Sure(Yes); // "mum yes, dad no"
        var parents = said.Find(Parent).Where(h => !InLaw(said, h)).ToList();
        var breaks = said.Find(Break).ToList();
        var hip = said.Find(Hip).ToList();
        if (said.Lead == PlainAnswer.None && said.Words.Any(w => w is "nearly" or "almost"))
            return Telling.Likely(No);
        var denied = breaks.Count > 0 && breaks.TrueForAll(h => h.Negated);
        if (!said.HasDoubt && !said.Mentions(Unknown) && hip.Count > 0 && hip.TrueForAll(h => h.Negated) && breaks.TrueForAll(h => h.Negated))
            return Telling.Sure(No);
        if (said.Mentions(Unknown) || (said.HasDoubt && (breaks.Count == 0 || denied)))
            return said.Mentions(Neither) || (breaks.Exists(h => !h.Negated) && hip.Count > 0) ? Telling.Either(No, Telling.Unsure) : Telling.Sure(Telling.Unsure);
        var broke = breaks.FindAll(h => !h.Negated);
        if (parents.Count > 0 && broke.Exists(b => IsParents(said, b)))
        {
            if (said.Mentions(OtherBone) && (hip.Count == 0 || hip.TrueForAll(h => h.Negated)))
                return Telling.Sure(No);
            if (said.Mentions(Replaced) && !hip.Exists(h => broke.Exists(b => said.SameClause(b.Start, h.Start) && said.Words[b.Start] is not "did")))
                return Telling.Likely(No);
            return hip.Count > 0 || broke.Exists(b => said.Words[b.Start] == "did") ? Telling.Sure(Yes) : Telling.Likely(Yes);
        }

        if (said.Mentions(Replaced) && parents.Count > 0)
            return Telling.Likely(No);
        if (denied || said.Mentions(Neither) || (hip.Count > 0 && hip.TrueForAll(h => h.Negated)))
            return Telling.Sure(No);
        if (said.Mentions(NotParent) && !broke.Exists(b => IsParents(said, b)))
            return Telling.Sure(No);
        if (parents.Count > 0 && said.Mentions(OtherBone) && hip.Count == 0)
            return Telling.Likely(No);
        return parents.Count > 0 && hip.Count > 0 ? Telling.Likely(Yes)
            : parents.Count > 0 && said.Words.Length <= 4 && !said.Words.Contains("not") ? Telling.Likely(Yes)
            : broke.Count > 0 && hip.Count > 0 ? Telling.Either(Yes, No)
            : null;
    }

    /// <summary>The nearest relative before the break is a parent.</summary>
    private static bool IsParents(Said said, Hit broke)
    {
        var parent = said.Find(Parent).Where(h => h.Start < broke.Start && !InLaw(said, h)).Select(h => h.Start).DefaultIfEmpty(-1).Max();
        var other = said.Find(NotParent).Where(h => h.Start < broke.Start).Select(h => h.Start).DefaultIfEmpty(-1).Max();
        return parent > other;
    }

    private static bool InLaw(Said said, Hit parent) =>
        parent.End + 1 < said.Words.Length && said.Words[parent.End] is "in" or "-" && said.Words.Skip(parent.End).Take(4).Contains("law");
}
