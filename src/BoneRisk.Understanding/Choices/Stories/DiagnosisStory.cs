namespace BoneRisk.Understanding;

/// <summary>"Has a doctor or nurse told you that you have weak bones?": what it became last counts.</summary>
internal sealed class DiagnosisStory() : Story(Porosis, Penia, Fine, Thin, Joints, Pending, Score)
{
    private static readonly PhraseTable Porosis = new("osteoporosis|osteoporotic|osteoporis|osteoperosis|osteoprosis|osteoporsis|osteoporoses|osteoperosus|ostioporosis|brittle bones|brittle bone|severe osteoporosis");
    private static readonly PhraseTable Penia = new("osteopenia|osteopena|osteopaenia|osteopenic|ostepenia|ostopenia|osteopinia|low bone density|low bone mass|borderline");
    private static readonly PhraseTable Fine = new("fine|normal|good|strong|healthy|never|nobody|no 1|nothing|not been told|not told|no scan|all clear|ok|okay|didnt say|havent been told|doctor hasnt|not mentioned|not that i|not that im|not to my knowledge|not as far|never mentioned|only had|just had|only a scan");
    private static readonly PhraseTable Thin = new("thin|thinning|weak|weakening|long word|begins with o|beginning with o|fragile|crumbling|soft bones");

    private static readonly PhraseTable Joints = new("osteoarthritis|osteo arthritis|arthritis|wear and tear|rheumatoid");
    private static readonly PhraseTable Pending = new("waiting|awaiting|results|result|not had the results|not back yet|having a scan|booked");
    private static readonly PhraseTable Score = new("t score|t - score|tscore|minus|z score");

    protected override string Denied => "none";

    protected override Telling? Judge(Said said, DateOnly? today)
    {
        var (porosis, penia) = (Last(said, Porosis), Last(said, Penia));
        if (porosis < 0 && penia < 0)
            return Neither(said);
        var named = porosis > penia ? "osteoporosis" : "osteopenia";
        if (porosis >= 0 && penia >= 0 && said.Words.Contains("or"))
            return Telling.Either("osteoporosis", "osteopenia");
        if (said.Lead == PlainAnswer.None && (said.Has(Fine) || said.Words.Contains("used")))
            return Telling.Either(named, "none");
        return said.HasDoubt ? Telling.Either(named, Telling.Unsure)
            : said.Lead == PlainAnswer.No ? Telling.Either("none", named)
            : Telling.Sure(named);
    }

    private static Telling? Neither(Said said)
    {
        if (said.HasDoubt)
            return Telling.Sure(Telling.Unsure);
        if (said.Has(Thin) || said.Lead == PlainAnswer.Yes)
            return Telling.Either("osteoporosis", "osteopenia");
        if (said.Mentions(Score))
            return Telling.Either("osteoporosis", "osteopenia");
        if (said.Mentions(Pending) && !said.Mentions(Fine))
            return Telling.Either(Telling.Unsure, "none");
        if (said.Mentions(Joints))
            return Telling.Likely("none");
        var denied = said.Mentions(Porosis) || said.Mentions(Penia) || said.Mentions(Fine) || said.Find(Thin).Any(h => h.Negated);
        return denied || said.Lead == PlainAnswer.No || said.Trail == PlainAnswer.No ? said.Lead == PlainAnswer.Yes ? null : Telling.Sure("none") : null;
    }

    private static int Last(Said said, PhraseTable table) =>
        said.Find(table).Where(h => !h.Negated && !h.Other).Select(h => h.Start).DefaultIfEmpty(-1).Max();
}
