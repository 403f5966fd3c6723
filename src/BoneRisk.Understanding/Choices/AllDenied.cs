using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Recognises a sentence that says of a whole list that none applies. English; another language is another set of tables.</summary>
internal static class AllDenied
{
    private static readonly FrozenSet<string> Nones = WordTable.Set("no none not never nothing dont nope nah neither nil zero nowt havent without doesnt isnt");

    private static readonly FrozenSet<string> Generic = WordTable.Set(
        """
        i think im ive id do take taking taken took have had got has any anything on that this the list lists tablets tablet pills pill medicines medicine
        medication medications meds medicine's drugs drug whatsoever at all of them these those dear thankfully thank god goodness thanks you love
        luckily fortunately like really as far know aware i'm apply applies to me mine what so ever or for is are am one yet a sorry well oh
        conditions condition illnesses illness diseases disease problems problem issues health healthy prescription prescribed regular daily
        currently now moment ever been told by doctor doctors gp just mentioned above here there it its with else everything fine good touch wood
        pleased say suffer from happy am i'd need use using injections x lol mate be none 1 single major serious special particular relevant important significant
        """);

    private static readonly PhraseTable Healthy = new(
        "fit as a fiddle|healthy as a horse|fit and well|perfectly healthy|fit and healthy|right as rain|picture of health|in good health|good health|healthy as an ox|nothing wrong with me|all clear|perfectly well|fighting fit|never ill|never been ill");

    public static bool IsSaidBy(string[] words)
    {
        if (words.Length is 0 or > 25)
            return false;
        var denied = words.Any(Nones.Contains);
        for (var i = 0; i < words.Length; i++)
        {
            if (Healthy.LengthAt(words, i) > 0)
                return words.Length <= 12 && !words.Any(w => w is "but" or "except" or "apart" or "only");
        }

        return denied && words.All(w => Nones.Contains(w) || Generic.Contains(w) || Generic.Any(g => g.Length >= 6 && Typos.Match(w, g, Typos.LimitForChoices(g.Length))));
    }
}
