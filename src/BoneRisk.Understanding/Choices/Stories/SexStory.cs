namespace BoneRisk.Understanding;

/// <summary>Which sex to use for the scores.</summary>
internal sealed class SexStory() : Story(Female, Male, Neither)
{
    private static readonly PhraseTable Female = new(
        "woman|female|lady|girl|mother of|mum of|mom of|grandmother|nan to|nana|granny|grandma|housewife|widow|a wife|the wife|a mum|a mother|a nan|a gran|gran to|gran of|nan of|nana to|im a gran|daughter|aunt|auntie|mrs|miss|ms|lass|gal|mother|femail|she|feminine|had 2 babies|my husband and i");

    private static readonly PhraseTable Male = new(
        "man|male|bloke|gentleman|gent|grandad|grandfather|widower|father of|dad of|a husband|the husband|a dad|dad to|father to|grandad to|grandpa|a father|mr|guy|chap|fella|lad|boy|fellow|he|masculine|dude");

    private static readonly PhraseTable Neither = new(
        "non binary|nonbinary|non - binary|intersex|trans|transgender|neither|rather not|prefer not|other|both|enby|genderfluid|gender fluid|agender|none of your business|not saying");

    protected override bool IsOfWriter => false;

    protected override string Denied => "unspecified";

    protected override Telling? Judge(Said said, DateOnly? today)
    {
        if (said.Has(Neither) || said.Mentions(Neither))
            return said.Has(Female) ? Telling.Either("unspecified", "female") : said.Has(Male) ? Telling.Either("unspecified", "male") : Telling.Sure("unspecified");
        return (said.Has(Female), said.Has(Male)) switch
        {
            (true, true) when said.Words.Any(w => w is "born" or "assigned" or "was" or "used") => Telling.Either("unspecified", "female"),
            (true, true) => Telling.Either("female", "male"),
            (true, false) => Telling.Sure("female"),
            (false, true) => Telling.Sure("male"),
            _ when said.Mentions(Female) != said.Mentions(Male) => Telling.Likely(said.Mentions(Female) ? "female" : "male"),
            _ => null,
        };
    }
}
