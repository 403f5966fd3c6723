using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// "How much alcohol do you drink on an average day?": drinks are counted in units of half a pint of beer, 120 ml of
/// wine or 30 ml of spirits (clinical reference 5.2) and spread over the days of a week.
/// </summary>
internal sealed class AlcoholStory() : Story(Nothing, Rare, Much, Drinks, Week, WithoutAlcohol)
{
    private const string None = "none";
    private const string Some = "upToTwoUnitsADay";
    private const string Many = "threeOrMoreUnitsADay";

    private static readonly PhraseTable Nothing = new(
        """
        teetotal|tee total|teetotaller|teetotaler|tt|dont drink|do not drink|doesnt drink|not a drop|never touch|never touched|dont touch|never drink|sober|gave up drink|gave up|given up|gave it up|gave that up|gave it all up|packed it up|given it up|stopped drinking|off the drink
        |muslim|no alcohol|nothing|none|recovering|recovered|alcoholic|on the wagon|abstain|abstainer|non drinker|nondrinker|dry|not any more|not anymore|zero|never|cant drink|dont like|hate|allergic|pioneer|pledge|no drink|quit|dont take alcohol|no longer drink|havent had a drink|havent touched|packed it in|stopped
        """);

    private static readonly PhraseTable Rare = new(
        """
        christmas|xmas|weddings|wedding|special occasions|occasions|occasion|occasionally|rarely|hardly|very little|little|not much|seldom|now and then|now and again|odd|once a month|birthdays|birthday|social
        |socially|sometimes|every so often|bit|few times a year|new year|celebrations|once in a blue moon|holiday|holidays|once a week|barely|moderate|light|sip|party|parties|high days
        """);

    private static readonly PhraseTable Much = new("too much|a lot|heavy|heavily|like a fish|more than i should|lots|loads|far too|quite a lot|plenty|drunk|binge|several");
    private static readonly PhraseTable Drinks = new(
        "glass|glasses|pint|pints|bottle|bottles|can|cans|unit|units|sherry|whisky|whiskey|whiskies|gin|gins|vodka|vodkas|brandy|rum|wine|wines|beer|beers|lager|cider|stout|guinness|measure|measures|shot|shots|single|double|doubles|tot|nip|dram|drams|toddy|g & t|tonic|port|cocktail|cocktails|drink|drinks|half|shandy|large|small|sherries|baileys|prosecco|scotch|bourbon|ale|martini|tipple|snifter|nightcap|large|tins|tin|alcohol|red|white");

    private static readonly PhraseTable Week = new("a week|per week|weekly|weekend|weekends|week|friday|saturday|sunday|sundays|saturdays|fridays|monday|tuesday|wednesday|thursday|fridays and saturdays");

    private static readonly PhraseTable Daily = new("every night|every day|a day|each evening|each night|every evening|a night|per day|per night|each day");
    private static readonly PhraseTable Mostly = new("most days|most nights|most evenings");
    private static readonly PhraseTable Counted = new("a day|units");

    /// <summary>Units in one of each.</summary>
    private static readonly FrozenDictionary<string, decimal> Sizes = WordTable.Numbers(
        """
        pint=2 pints=2 bottle=6 bottles=6 can=1.6 cans=1.6 tin=1.6 tins=1.6 double=2 doubles=2 unit=1 units=1 glass=1.2 glasses=1.2 cocktail=1.5 cocktails=1.5
        sherry=1 sherries=1 whisky=1 whiskey=1 whiskies=1 gin=1 gins=1 vodka=1 vodkas=1 brandy=1 rum=1 wine=1.2 wines=1.2 beer=1.2 beers=1.2 lager=1.2 cider=1.2 stout=2 guinness=2 measure=1 measures=1
        shot=1 shots=1 single=1 tot=1 nip=1 dram=1 drams=1 toddy=1 tonic=1 port=1 drink=1.2 drinks=1.2 shandy=1 baileys=1 prosecco=1.2 scotch=1 bourbon=1 ale=2 martini=1.2 tipple=1 nightcap=1 snifter=1
        """);

    private static readonly PhraseTable WithoutAlcohol = new("non alcoholic|non - alcoholic|nonalcoholic|alcohol free|alcohol - free|0 0|soft drinks");

    protected override string Denied => None;

    protected override Telling? Judge(Said said, DateOnly? today)
    {
        var told = Told(said);
        if (said.Lead == PlainAnswer.No && said.Trail == PlainAnswer.None)
            return told is null or { Id: None } ? WithDoubt(said, Telling.Sure(None)) : said.Words.Length > 3 ? Telling.Either(told.Id, None) : Telling.Sure(None);
        return told is null && said.Lead == PlainAnswer.Yes ? Telling.Either(Some, Many) : WithDoubt(said, told);
    }

    private static Telling? Told(Said said)
    {
        if (said.Mentions(WithoutAlcohol))
            return Telling.Likely(None);
        var units = Units(said);
        var nothing = said.Find(Nothing).Any(h => !h.Other);
        if (units is > 0)
        {
            var perDay = units.Value * Share(said);
            return nothing && said.Words.Any(w => w is "gave" or "given" or "stopped" or "used" or "never" or "nothing") ? Telling.Either(None, perDay < 3 ? Some : Many)
                : said.Words.Contains("or") && perDay is > 1.5m and < 4.1m ? Telling.Either(Some, Many)
                : perDay < 2.45m ? Telling.Sure(Some)
                : perDay >= 3 ? Telling.Sure(Many)
                : Telling.Either(Some, Many);
        }

        if (said.Mentions(Rare) && !said.Has(Much))
            return nothing && !said.Words.Any(w => w is "hardly" or "rarely" or "barely" or "little" or "much" or "except" or "only" or "apart") ? Telling.Either(Some, None) : Telling.Sure(Some);
        if (nothing)
            return said.Has(Much) ? Telling.Either(None, Many) : Telling.Sure(None);
        if (said.Has(Much))
            return said.Words.Contains("like") ? null : Telling.Sure(Many);
        return said.Find(Much).Any(h => h.Negated) ? Telling.Sure(Some) : said.Denies(Drinks) ? Telling.Sure(None)
            : said.Has(Week) && said.Mentions(Drinks) ? Telling.Likely(Some)
            : null;
    }

    /// <summary>What part of these drinks falls on an average day.</summary>
    private static decimal Share(Said said)
    {
        var words = said.Words;
        if (words.Any(w => w is "month" or "year" or "christmas" or "xmas" or "occasion" or "occasions" or "occasionally" or "wedding" or "weddings" or "birthdays" or "odd" or "rarely"))
            return 0.05m;
        if (words.Any(w => w is "daily" or "nightly") || said.Has(Daily))
            return 1;
        if (said.Has(Week))
            return words.Any(w => w is "weekend" or "weekends") && words.Any(w => w is "night" or "each" or "both") ? 2m / 7 : 1m / 7;
        return said.Has(Mostly) ? 0.85m : 1;
    }

    private static decimal? Units(Said said)
    {
        decimal? total = null;
        for (var i = 0; i < said.Words.Length; i++)
        {
            if (!Sizes.TryGetValue(said.Words[i], out var size) || (i > 0 && IsPart(said, i)))
                continue;
            if (said.Words[i] is "drink" or "drinks" && !(i > 0 && said.Items[i - 1].IsNumber))
                continue; // "I like a drink"
            if (size > 1 && said.Words[i] is "glass" or "glasses" && said.Words.Contains("large"))
                size = 2;
            if (said.Words[i] is "bottle" or "bottles")
                size = BottleOf(said, i);
            if (i > 0 && said.Words[i] is "gin" or "whisky" or "vodka" && said.Words[i - 1] is "double")
                size = 2;
            total = (total ?? 0) + size * Count(said, i);
        }

        if (total is null && said.Items.Exists(i => i.IsNumber) && said.Has(Counted))
            return said.Items.First(i => i.IsNumber).Value;
        return total;
    }

    /// <summary>"glass of wine", "bottle of whisky", "pint of beer" are one drink.</summary>
    private static bool IsPart(Said said, int i) =>
        (said.Words[i - 1] == "of" && i > 1 && Sizes.ContainsKey(said.Words[i - 2])) || Sizes.ContainsKey(said.Words[i - 1])
        || (i > 1 && said.Words[i - 1] is "large" or "small" or "red" or "white" && said.Words[i - 2] == "of");

    /// <summary>A bottle of beer is about one unit, of wine six, of spirits more than twenty.</summary>
    private static decimal BottleOf(Said said, int i) =>
        !(i + 2 < said.Words.Length && said.Words[i + 1] == "of") ? 6
        : said.Words[i + 2] is "beer" or "lager" or "cider" or "ale" or "stout" or "guinness" ? 1.2m
        : said.Words[i + 2] is "whisky" or "whiskey" or "gin" or "vodka" or "rum" or "brandy" or "scotch" or "bourbon" or "spirits" ? 23
        : 6;

    private static decimal Count(Said said, int i)
    {
        for (var j = i - 1; j >= Math.Max(0, i - 3); j--)
        {
            if (said.Items[j].IsNumber)
                return said.Items[j].Value;
            if (said.Words[j] is "couple")
                return 2;
            if (said.Words[j] is "few")
                return 3;
            if (said.Words[j] is "several" or "many")
                return 5;
            if (said.Words[j] is "a" or "an" or "single")
                return 1;
            if (Sizes.ContainsKey(said.Words[j]))
                break;
        }

        return said.Words[i].EndsWith('s') ? 2 : 1;
    }
}
