using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads servings a day of the four kinds, as a list of counts and kinds in either order.</summary>
internal static class ServingsReader
{
    private static readonly Servings Nothing = new(0, 0, 0, 0);

    private static readonly FrozenDictionary<string, decimal> Kinds = WordTable.Numbers(
        """
        milk=0 milks=0 latte=0 lattes=0 cappuccino=0 cappuccinos=0
        yogurt=1 yoghurt=1 yogurts=1 yoghurts=1 yog=1 yoghourt=1 yogert=1 yougurt=1 yogart=1 yohgurt=1
        cheese=2 cheeses=2 cheddar=2 chese=2 cheeze=2
        fortified=3 fortifed=3 enriched=3
        """);

    /// <summary>A milk of these is a fortified drink, not milk.</summary>
    private static readonly FrozenSet<string> PlantMilks = WordTable.Set("soya soy oat almond plant rice coconut hemp");

    private static readonly FrozenSet<string> Measures = WordTable.Set(
        """
        glass glasses cup cups mug mugs pot pots slice slices portion portions serving servings piece pieces bowl bowls
        carton cartons tub tubs chunk chunks of about around roughly maybe probably and the my i have eat drink per day
        daily each every usually normally just only please foods food drinks drink juice orange cereal calcium products
        items yes plus with small big large then also dairy cows cow skimmed semi whole greek plain
        """);

    private static readonly FrozenSet<string> Nones = WordTable.Set("no none nothing nil zero never not dont without");

    public static Reading<Servings> Read(string text)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        if (items.Count is 0 or > 200)
            return Readings.None(Nothing);
        if (!items.Exists(i => IsKind(i.Text)))
            return ReadWithoutKinds(items);
        var numberFirst = Enumerable.Range(0, items.Count).ToList().FindIndex(i => Count(items, i) is not null) is var n and >= 0 && n < items.FindIndex(i => IsKind(i.Text));
        var counts = new decimal?[4];
        var (ask, pending, last) = (false, (decimal?)null, -1);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (Kind(items, ref i) is { } kind)
            {
                if (counts[kind] is not null)
                    return Readings.None(Nothing);
                counts[kind] = pending ?? -1;
                last = kind;
                pending = numberFirst && JoinsNextKind(items, i) ? pending : null;
            }
            else if (Count(items, i) is { } count)
            {
                if (Nones.Contains(item.Text) || numberFirst || last < 0 || counts[last] >= 0)
                {
                    if (pending is not null && pending != 0)
                        return Readings.None(Nothing);
                    if (last >= 0 && counts[last] < 0 && item.Text is "none" or "nil" or "zero")
                        counts[last] = count;
                    else
                        pending = count;
                }
                else
                {
                    counts[last] = count;
                }
            }
            else if (item.Text is "week" or "weekly")
            {
                return Readings.None(Nothing);
            }
            else if (!item.IsMark && item.Text is not ("a" or "an" or "or") && !Measures.Contains(item.Text))
            {
                ask = true;
            }
        }

        return pending is not null || counts.Contains(-1)
            ? Readings.None(Nothing)
            // A kind that was not named is read as none of it, and asked back: unknown is not "no".
            : Conclude(counts.Select(c => c ?? 0).ToArray(), ask || counts.Contains(null));
    }

    /// <summary>"no milk or cheese": the count goes on to the next kind.</summary>
    private static bool JoinsNextKind(List<Item> items, int i) =>
        i + 2 < items.Count && (items[i + 1].Is("or") || items[i + 1].Is("nor")) && IsKind(items[i + 2].Text);

    private static bool IsKind(string word) => word.Length > 0 && (Kinds.ContainsKey(word) || PlantMilks.Contains(word));

    /// <summary>The kind that starts here; "soya milk" and "fortified orange juice" are one.</summary>
    private static int? Kind(List<Item> items, ref int i)
    {
        if (items[i].IsNumber)
            return null;
        if (PlantMilks.Contains(items[i].Text))
        {
            if (i + 1 < items.Count && (items[i + 1].Is("milk") || items[i + 1].Is("drink")))
                i++;
            return 3;
        }

        if (!Kinds.TryGetValue(items[i].Text, out var kind))
            return null;
        if (kind == 3)
        {
            while (i + 1 < items.Count && (Kinds.ContainsKey(items[i + 1].Text) || PlantMilks.Contains(items[i + 1].Text)))
                i++;
        }

        return (int)kind;
    }

    private static decimal? Count(List<Item> items, int i) => items[i] switch
    {
        { IsNumber: true } => items[i].Value,
        { Text: "couple" or "twice" } => 2,
        { Text: "once" } => 1,
        { Text: "a" or "an" } when i == 0 || !items[i - 1].IsNumber => i + 1 < items.Count && !items[i + 1].IsNumber && items[i + 1].Text is not ("day" or "week" or "couple") ? 1 : null,
        _ => Nones.Contains(items[i].Text) ? 0 : null,
    };

    /// <summary>"none" is four zeros, and so is a lone 0; "2 1 0 0" is the four in order.</summary>
    private static Reading<Servings> ReadWithoutKinds(List<Item> items)
    {
        var numbers = items.Where(i => i.IsNumber).Select(i => i.Value).ToArray();
        var plain = items.TrueForAll(i => i.IsNumber || i.IsMark || Measures.Contains(i.Text) || Nones.Contains(i.Text)
            || i.Is("at") || i.Is("all") || i.Is("any") || i.Is("these") || i.Is("them"));
        if (!plain)
            return Readings.None(Nothing);
        return numbers.Length switch
        {
            4 when !items.Exists(i => Nones.Contains(i.Text)) => Conclude(numbers, false),
            0 when items.Exists(i => i.Text is "no" or "none" or "nothing" or "nil" or "zero" or "never" or "dont") => Conclude(new decimal[4], false),
            1 when numbers[0] == 0 => Conclude(new decimal[4], false),
            _ => Readings.None(Nothing),
        };
    }

    private static Reading<Servings> Conclude(decimal[] c, bool ask)
    {
        var said = string.Join(' ', c.Select(Conversions.Text));
        return Readings.From([new Candidate<Servings>(new(c[0], c[1], c[2], c[3]), said)], ask, Nothing);
    }
}
