namespace BoneRisk.Understanding;

/// <summary>Reads an age in completed years.</summary>
internal static class AgeReader
{
    /// <summary>Younger than this, a number among other words is more likely something else than the age of an adult.</summary>
    private const int Adult = 18;

    public static Reading<int> Read(string text, DateOnly today)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        if (items.Count > 400)
            return Readings.None(0);
        var mentions = AgeMentions.Of(items);
        if (BirthReader.Read(items, today) is { } ages)
            return FromBirth(items, mentions, ages);
        if (FromDecade(items) is { } decade)
            return decade;
        if (YearsOff(items, mentions) is { } counted)
            return Readings.From([Candidate(counted)], true, 0);
        return Corrected(items, mentions) ?? Either(items, mentions) ?? Settle(mentions);
    }

    /// <summary>A stated age settles which of the possible ones it is.</summary>
    private static Reading<int> FromBirth(List<Item> items, List<AgeMention> mentions, List<int> ages)
    {
        var stated = mentions.FindAll(m => m.Role is AgeRole.Stated or AgeRole.Bare && ages.Contains(m.Age)).Select(m => m.Age).Distinct().ToList();
        var others = items.Exists(i => SpokenOf.IsOther(i.Text)) && !items.Exists(i => i.Text is "me" or "i" or "im");
        // "december 58" is a birthday, or 58 in December.
        var rough = (items.Count == 2 && items[1].Value < 100) || items.Exists(i => i.Text is "thereabouts" or "ish" or "circa" or "roughly" or "or");
        return Readings.From(stated.Count == 1 && !rough ? [Candidate(stated[0])] : ages.Select(Candidate), others || rough, 0);
    }

    /// <summary>"71, no wait, 72".</summary>
    private static Reading<int>? Corrected(List<Item> items, List<AgeMention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            if (mentions[i].Age >= Adult && mentions[i - 1].Age >= Adult && Corrections.IsBetween(items, mentions[i - 1].End, mentions[i].Start))
                return Readings.From([Candidate(mentions[i].Age)], true, 0);
        }

        return null;
    }

    /// <summary>"67 or 68", "between 60 and 65".</summary>
    private static Reading<int>? Either(List<Item> items, List<AgeMention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var (a, b) = (mentions[i - 1], mentions[i]);
            if (b.Start > a.End + 5 || a.Age < Adult || b.Age < Adult)
                continue;
            var between = string.Join(' ', items.GetRange(a.End, b.Start - a.End).ConvertAll(x => x.Text));
            if (between is "or" or "to" or "-" or "/" or "and" or ", or" or ", or is it" or "or is it" or "or maybe" or ", maybe" or "or even" || (between.EndsWith("is it", StringComparison.Ordinal)))
                return Readings.From(a.Age == b.Age ? [Candidate(a.Age)] : [Candidate(a.Age), Candidate(b.Age)], a.Age != b.Age, 0);
        }

        return null;
    }

    /// <summary>"2 years off 80".</summary>
    private static int? YearsOff(List<Item> items, List<AgeMention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var (years, age) = (mentions[i - 1], mentions[i]);
            if (years.Age < 10 && age.Age >= Adult && age.Start - years.End <= 3 && age.Start - years.End > 0
                && items.GetRange(years.End, age.Start - years.End).Exists(x => x.Text is "off" or "short" or "from" or "until" or "till"))
                return age.Age - years.Age;
        }

        return null;
    }

    private static Reading<int> Settle(List<AgeMention> mentions)
    {
        foreach (var role in (ReadOnlySpan<AgeRole>)[AgeRole.Stated, AgeRole.Bare])
        {
            var found = Ages(mentions, role);
            if (found.Count > 1)
                found.RemoveAll(a => a < Adult);
            if (found.Count == 1)
                return Readings.From([Candidate(found[0])], false, 0);
            if (found.Count > 1)
                return Readings.From(found.Count == 2 ? found.Select(Candidate) : [], true, 0);
        }

        var coming = Ages(mentions, AgeRole.Coming);
        if (coming.Count > 0)
            return Readings.From(coming.Count == 1 && coming[0] > 0 ? [Candidate(coming[0] - 1), Candidate(coming[0])] : [], true, 0);
        if (mentions.Exists(m => m.Role == AgeRole.Vague))
            return Readings.None(0);
        var rest = mentions.FindAll(m => m.Age >= Adult).Select(m => m.Age).Distinct().ToList();
        return Readings.From(rest.Count <= 2 ? rest.Select(Candidate) : [], true, 0);
    }

    private static List<int> Ages(List<AgeMention> mentions, AgeRole role) =>
        [.. mentions.Where(m => m.Role == role).Select(m => m.Age).Distinct()];

    /// <summary>"late fifties" is asked about; a whole decade is too wide to ask.</summary>
    private static Reading<int>? FromDecade(List<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var decade = items[i].IsNumber
                ? items[i].Value % 10 == 0 && NumberOnlyReader.IsDecade(items, i) ? items[i].Value : null
                : NumberWords.Decade(items[i].Text);
            if (decade is { } tens)
                return Readings.From(PartOf(items).Select(a => Candidate((int)tens + a)), true, 0);
        }

        return null;
    }

    /// <summary>The years of a decade that "early", "mid" and "late" stand for.</summary>
    public static int[] PartOf(List<Item> items) =>
        items.Find(x => x.Text is "early" or "mid" or "middle" or "late").Text switch
        {
            "early" => [1, 2, 3],
            "mid" or "middle" => [4, 5, 6],
            "late" => [7, 8, 9],
            _ => [],
        };

    private static Candidate<int> Candidate(int age) => new(age, Conversions.Text(age));
}
