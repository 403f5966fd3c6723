namespace BoneRisk.Understanding;

/// <summary>Reads how much of one kind a stretch of words says: "two 170 g pots of yoghurt every other day".</summary>
internal static class PortionReader
{
    /// <summary>Millilitres or grams in a serving, by kind (clinical reference section 3.2).</summary>
    private static readonly decimal[] Sizes = [240, 170, 42, 240];

    /// <summary>An imperial pint; the American one is 473 ml.</summary>
    public const decimal Pint = 568;

    private const decimal FluidOunce = 29.6m;
    private const decimal Ounce = 28.35m;

    public static Portion Read(IReadOnlyList<Item> items, int kind)
    {
        var (count, size, times, ask, vague, pints, counted) = ((decimal?)null, (decimal?)null, Times(items), false, false, false, false);
        for (var i = 0; i < items.Count; i++)
        {
            var (word, next) = (items[i].Text, i + 1 < items.Count && !items[i + 1].IsNumber ? items[i + 1].Text : "");
            if (items[i].IsNumber)
            {
                if (Size(next, kind) is { } unit)
                    (size, pints) = ((size ?? 0) + items[i].Value * unit, pints || next is "pint" or "pints");
                else if (next is not ("times" or "x") && counted)
                    return new(kind, null, false, true); // "milk 2 3"
                else if (next is not ("times" or "x"))
                    (count, counted) = (items[i].Value, true);
            }
            else if (ServingWords.IsNone(word))
            {
                count = 0;
            }
            else if (word == "couple")
            {
                count = 2;
            }
            else if (word == "pint" && size is null)
            {
                (size, pints) = (Pint, true);
            }
            else if (word is "a" or "an" or "another" && count is null && next is not ("day" or "week" or "couple" or "few" or "bit" or "lot" or "little"))
            {
                count = 1;
            }
            else if (ServingWords.IsVague(word))
            {
                vague = true;
            }
            else
            {
                ask |= !IsKnown(items, i, word);
            }
        }

        if (vague && size is null && count is not > 0)
            return new(kind, count == 0 ? 0 : null, false, true);
        if (count is null && items.Any(i => ServingWords.IsContainer(i.Text)))
            count = 1;
        var each = size is { } s ? s / Sizes[kind] : 1;
        var said = count is not null || size is not null || times != 1 || IsDaily(items);
        return new(kind, said ? decimal.Round(each * (count ?? 1) * times, 2) : null, pints, (ask && size is null) || vague || (count is null && size is null && times == 1));
    }

    private static bool IsKnown(IReadOnlyList<Item> items, int i, string word) =>
        items[i].IsMark || ServingWords.IsFiller(word) || ServingWords.Kind(word) is not null || IsTime(word)
        || (i > 0 && items[i - 1].IsNumber && Size(word, 0) is not null);

    private static bool IsTime(string word) =>
        word is "once" or "twice" or "week" or "weekly" or "weeks" or "day" or "daily" or "other" or "every" or "times" or "per" or "days" or "alternate" or "second";

    private static bool IsDaily(IReadOnlyList<Item> items) => items.Any(i => i.Text is "daily" or "every" or "day" or "morning" or "breakfast");

    private static decimal? Size(string unit, int kind) => unit switch
    {
        "ml" or "mls" or "millilitres" or "milliliters" or "g" or "gram" or "grams" or "grammes" or "gms" => 1,
        "l" or "litre" or "litres" or "liter" or "liters" => 1000,
        "oz" or "ounce" or "ounces" => kind is 0 or 3 ? FluidOunce : Ounce,
        "pint" or "pints" => Pint,
        _ => null,
    };

    /// <summary>How often a day: "twice a day" is 2, "every other day" is a half, "three times a week" is 3/7.</summary>
    private static decimal Times(IReadOnlyList<Item> items)
    {
        var times = 1m;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Is("twice"))
                times *= 2;
            else if (items[i].IsNumber && i + 1 < items.Count && items[i + 1].Is("times"))
                times *= items[i].Value;
            else if (items[i].Text is "week" or "weekly")
                times /= 7;
            else if (items[i].Text is "every" or "alternate" && i + 1 < items.Count && (items[i + 1].Text is "other" or "second" || items[i].Is("alternate")))
                times /= 2;
        }

        return times;
    }
}
