namespace BoneRisk.Understanding;

/// <summary>Reads servings a day of the four kinds, as a list of counts and kinds in either order.</summary>
internal static class ServingsReader
{
    private const decimal AmericanPint = 473m / PortionReader.Pint;

    private static readonly Servings Nothing = new(0, 0, 0, 0);

    public static Reading<Servings> Read(string text)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        if (items.Count is 0 or > 200)
            return Readings.None(Nothing);
        if (!items.Exists(i => IsKind(i)))
            return ReadWithoutKinds(items);
        var portions = Portions(items);
        if (portions is null || portions.Exists(p => p.Servings is null))
            return Readings.None(Nothing);
        var (counts, twice) = Sum(portions);
        // A kind that was not named is none of it. With a single kind named that is asked back, unless "only" is said.
        var ask = twice || portions.Exists(p => p.Ask) || (counts.Count(c => c is not null) < 2 && !IsComplete(items));
        decimal[] uk = [.. counts.Select(c => c ?? 0)];
        if (!portions.Exists(p => p.Pints))
            return Readings.From([Candidate(uk)], ask, Nothing);
        decimal[] us = [.. uk.Select((c, kind) => portions.Exists(p => p.Pints && p.Kind == kind) ? decimal.Round(c * AmericanPint, 2) : c)];
        return Readings.From([Candidate(uk), Candidate(us)], true, Nothing);
    }

    /// <summary>Each kind with the words that belong to it; null when a number belongs to none.</summary>
    private static List<Portion>? Portions(List<Item> items)
    {
        var portions = new List<Portion>();
        var numberFirst = items.FindIndex(i => IsAmount(i)) is var n and >= 0 && n < items.FindIndex(IsKind);
        var (from, denied, last) = (0, false, new List<Item>());
        for (var i = 0; i <= items.Count; i++)
        {
            if (i < items.Count && !IsEnd(items, i, from, numberFirst))
                continue;
            var part = items.GetRange(from, i - from);
            denied = denied && from > 0 && items[from - 1].Text is "or" or "nor" or "," && !part.Exists(x => x.IsNumber);
            if (!part.Exists(IsKind) && portions is [.., { Servings: null }] && part.Exists(x => x.IsNumber))
            {
                // "just cheese, around 42g": the amount comes after a pause.
                part = [.. last, .. part];
                portions.RemoveAt(portions.Count - 1);
            }

            if (!AddPart(portions, part, ref denied))
                return null;
            last = part;
            from = i < items.Count && IsSeparator(items[i]) ? i + 1 : i;
        }

        return portions;
    }

    /// <summary>A part ends at a comma or "and", and without those before the next count or the next kind.</summary>
    private static bool IsEnd(List<Item> items, int i, int from, bool numberFirst)
    {
        var part = items.GetRange(from, i - from);
        if (IsSeparator(items[i]))
            return part.Exists(IsKind) || !part.Exists(x => IsAmount(x) && !x.Is("a"));
        if (!part.Exists(IsKind))
            return false;
        return numberFirst ? IsCount(items, i) && items.FindIndex(i, IsKind) >= 0 : IsKind(items[i]) && !IsOneFood(part[^1], items[i]);
    }

    private static bool AddPart(List<Portion> portions, List<Item> part, ref bool denied)
    {
        var kind = KindOf(part);
        if (kind is null)
        {
            if (part.Exists(i => i.Is("another")) && portions.Count > 0)
                portions[^1] = portions[^1] with { Servings = portions[^1].Servings + 1 };
            return !part.Exists(i => i.IsNumber);
        }

        denied |= part.Exists(i => ServingWords.IsNone(i.Text)) && !part.Exists(i => i.IsNumber && i.Value > 0);
        portions.Add(denied ? new(kind.Value, 0, false, false) : PortionReader.Read(part, kind.Value));
        return true;
    }

    /// <summary>"soya milk" and "fortified orange juice" are one kind; two different kinds in a part are the first.</summary>
    private static int? KindOf(List<Item> part) =>
        part.Exists(i => ServingWords.Kind(i.Text) == 3) ? 3 : part.Select(i => i.IsNumber ? null : ServingWords.Kind(i.Text)).FirstOrDefault(k => k is not null);

    private static bool IsOneFood(Item before, Item kind) =>
        !before.IsNumber && ServingWords.Kind(before.Text) == 3 && (ServingWords.IsFood(kind.Text) || ServingWords.Kind(kind.Text) == 3);

    private static (decimal?[] Counts, bool Twice) Sum(List<Portion> portions)
    {
        var (counts, twice) = (new decimal?[4], false);
        foreach (var portion in portions)
        {
            twice |= counts[portion.Kind] is > 0;
            counts[portion.Kind] = (counts[portion.Kind] ?? 0) + portion.Servings;
        }

        return (counts, twice);
    }

    private static bool IsSeparator(Item item) => item.Text is "," or ";" or "." or "and" or "plus" or "or" or "nor" or "\n" or "&" or "but" or "with";

    private static bool IsKind(Item item) => !item.IsNumber && ServingWords.Kind(item.Text) is not null;

    private static bool IsAmount(Item item) => item.IsNumber || item.Text is "a" or "an" or "couple" or "no" or "zero" or "none" or "another";

    /// <summary>A number that begins a new portion: not "170" of "170 g", not "2" of "2 times".</summary>
    private static bool IsCount(List<Item> items, int i) => items[i].IsNumber || items[i].Text is "no" or "zero" or "couple" || (items[i].Text is "a" or "an" && i + 1 < items.Count && items[i + 1].Text is not ("day" or "week"));

    private static bool IsComplete(List<Item> items)
    {
        var said = string.Join(' ', items.Where(i => !i.IsMark).Select(i => i.Text));
        return items[0].Text is "none" or "nothing" || items.Exists(i => i.Text is "only" or "just" or "olny" or "solely") || said.Contains("thats it", StringComparison.Ordinal)
            || said.Contains("thats all", StringComparison.Ordinal) || said.Contains("nothing else", StringComparison.Ordinal)
            || said.Contains("no other", StringComparison.Ordinal) || said.Contains("otherwise nothing", StringComparison.Ordinal)
            || said.Contains("nothing more", StringComparison.Ordinal) || said.Contains("none of the other", StringComparison.Ordinal)
            || said.Contains("is all", StringComparison.Ordinal);
    }

    /// <summary>"none" is four zeros, and so is a lone 0; "one of each" is four ones; "2 1 0 0" is the four in order.</summary>
    private static Reading<Servings> ReadWithoutKinds(List<Item> items)
    {
        var numbers = items.Where(i => i.IsNumber).Select(i => i.Value).ToArray();
        if (numbers.Length == 1 && items.Exists(i => i.Text is "each" or "all" or "every") && items.TrueForAll(i => i.IsNumber || i.IsMark || ServingWords.IsFiller(i.Text)))
            return Readings.From([Candidate([numbers[0], numbers[0], numbers[0], numbers[0]])], false, Nothing);
        var plain = items.TrueForAll(i => i.IsNumber || i.IsMark || ServingWords.IsFiller(i.Text) || ServingWords.IsNone(i.Text)
            || i.Text is "all" or "any" or "these" or "them" or "those" or "buy" or "whatsoever" or "really" or "sorry" or "hate" or "afraid" or "cant" or "allergic" or "vegan" or "take" or "touch");
        if (!plain)
            return Readings.None(Nothing);
        return numbers.Length switch
        {
            4 when !items.Exists(i => ServingWords.IsNone(i.Text)) => Readings.From([Candidate(numbers)], false, Nothing),
            0 when items.Exists(i => i.Text is "no" or "none" or "nothing" or "nil" or "zero" or "never" or "dont" or "vegan" or "allergic") => Readings.From([Candidate(new decimal[4])], false, Nothing),
            1 when numbers[0] == 0 => Readings.From([Candidate(new decimal[4])], false, Nothing),
            _ => Readings.None(Nothing),
        };
    }

    private static Candidate<Servings> Candidate(decimal[] c) =>
        new(new(c[0], c[1], c[2], c[3]), string.Join(' ', c.Select(Conversions.Text)));
}
