namespace BoneRisk.Understanding;

/// <summary>"Are you 4 cm (1.5 inches) or more shorter than your tallest height?": counted where numbers are given.</summary>
internal sealed class HeightLossStory() : Story(Same, Much, Little, Shrunk)
{
    /// <summary>4 cm, and 1.5 inches, which are 3.81 cm.</summary>
    private const decimal Limit = 3.8m;

    private const decimal Person = 90;

    private static readonly PhraseTable Same = new("same|no change|as tall as|unchanged|havent shrunk|not shrunk|not lost|havent lost|not shorter|no shorter|never lost|never changed|still as tall|hasnt changed|still the|any difference|no difference|not noticed|no shrinkage|not changed|full height|measured the same");
    private static readonly PhraseTable Much = new("a lot shorter|lot shorter|much shorter|lots|trousers are|trousers|definitely shrunk|hunched|stooped|shrunk a lot|quite a bit|loads|way shorter|few inches|several inches|couple of inches|inches|shoulder high");
    private static readonly PhraseTable Little = new("bit|slightly|little|touch|fraction|tad|smidge");
    private static readonly PhraseTable Shrunk = new("shrunk|shrinking|shorter|lost|shrank|loss|gone|smaller");

    protected override Telling? Judge(Said said, DateOnly? today) => Weigh(said, Told(said));

    private static Telling? Told(Said said)
    {
        var lengths = AmountReader.Read(said.Items).Where(a => a.Readings.Count > 0 && a.Dimension == Dimension.Length).ToList();
        var bare = AmountReader.Read(said.Items).Where(a => a.Dimension == Dimension.Bare && a.Number is >= 120 and < 210).Select(a => a.Number);
        var heights = lengths.Select(Centimetres).Where(v => v >= Person).Concat(bare).ToList();
        if (heights.Count == 2)
            return Math.Abs(heights[0] - heights[1]) >= Limit ? Telling.Sure(Yes) : Telling.Sure(No);
        var lost = lengths.FindAll(a => Centimetres(a) < 40);
        if (lost.Count > 0)
            return FromLoss(said, [.. lost.Select(Centimetres)]);
        if (heights.Count == 1 && said.Words.Contains("still"))
            return Telling.Sure(No);
        if (said.Words.Any(w => w is "centimetre" or "cm" or "centimeter"))
            return Telling.Likely(No);
        if (said.Words.Contains("inch"))
            return said.Words.Contains("over") || said.Words.Contains("more") && !said.Words.Contains("no") ? Telling.Either(Yes, No) : Telling.Sure(No);
        if (said.Mentions(Same) || said.Denies(Shrunk))
            return said.HasDoubt ? null : Telling.Sure(No);
        if (said.Has(Much))
            return said.Lead == PlainAnswer.Yes ? Telling.Sure(Yes) : Telling.Likely(Yes);
        return said.Has(Little) ? said.Lead == PlainAnswer.None ? Telling.Either(No, Yes) : null
            : said.Has(Shrunk) ? Telling.Either(Yes, No)
            : null;
    }

    /// <summary>Here "1 cm" is one centimetre, not a metre with the wrong unit.</summary>
    private static decimal Centimetres(Amount amount) => amount.Unit == Unit.Centimetre ? amount.Number : amount.Readings[0].Value;

    private static Telling FromLoss(Said said, decimal[] lost)
    {
        if (lost.Min() < Limit && lost.Max() >= Limit)
            return Telling.Either(Yes, No);
        if (lost.Max() >= Limit)
            return said.Words.Any(w => w is "under" or "less" or "nearly" or "almost" or "not" or "isnt") && lost.Max() < 5 ? Telling.Either(No, Yes) : Telling.Sure(Yes);
        return said.Words.Any(w => w is "over" or "least") || (said.Words.Contains("more") && !said.Words.Contains("no") && !said.Words.Contains("not")) ? Telling.Either(Yes, No) : Telling.Sure(No);
    }
}
