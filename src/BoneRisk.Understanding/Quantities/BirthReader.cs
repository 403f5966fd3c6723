using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads a date or year of birth and gives the ages that it allows.</summary>
internal static class BirthReader
{
    private static readonly FrozenSet<string> Cues = WordTable.Set("born bron dob birth birthdate birthyear bornin b d.o.b");
    private static readonly FrozenSet<string> Ordinals = WordTable.Set("st nd rd th of the in");

    /// <summary>Feasts that have a date of their own.</summary>
    private static readonly FrozenDictionary<string, decimal> Feasts = WordTable.Numbers(
        "christmas=1225 xmas=1225 boxing=1226 halloween=1031 valentines=214 hogmanay=1231");

    /// <summary>The possible ages, likeliest first; null when there is no birth date in the text.</summary>
    public static List<int>? Read(IReadOnlyList<Item> items, DateOnly today)
    {
        var cued = items.Any(i => Cues.Contains(i.Text));
        if (OnFeast(items) is { } feast)
            return [.. Ages(feast, today)];
        for (var i = 0; i < items.Count; i++)
        {
            if (DatesAt(items, i, cued, today) is not { Count: > 0 } dates)
                continue;
            var ages = dates.SelectMany(d => Ages(d, today)).Where(a => a is >= 0 and <= 120).Distinct().ToList();
            return ages; // possibly empty: a date, but not one of birth
        }

        return null;
    }

    /// <summary>"christmas day 1948".</summary>
    private static PartDate? OnFeast(IReadOnlyList<Item> items)
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (!Feasts.TryGetValue(items[i].Text, out var day))
                continue;
            if (items[i + 1].Is("eve"))
                day--;
            var year = NextNumber(items, items[i + 1].Text is "day" or "eve" ? i + 2 : i + 1);
            if (year > 0 && items[year].Value is >= 1900 and < 2100)
                return new((int)items[year].Value, (int)day / 100, (int)day % 100);
        }

        return null;
    }

    private static List<PartDate> DatesAt(IReadOnlyList<Item> items, int i, bool cued, DateOnly today)
    {
        if (MonthNames.Find(items[i].Text) is > 0 and var month)
            return WithMonthName(items, i, month, cued, today);
        if (!items[i].IsNumber || !items[i].IsWhole)
            return [];
        if (i + 4 < items.Count && IsSeparator(items[i + 1]) && items[i + 2].IsNumber && IsSeparator(items[i + 3]) && items[i + 4].IsNumber)
            return ThreeNumbers(items[i].Value, items[i + 2].Value, items[i + 4].Value, today);
        var year = items[i].Value;
        var alone = items.Count(x => x.IsNumber) == 1 && !items.Any(x => MonthNames.Find(x.Text) > 0);
        if (!alone && !cued)
            return [];
        if (year >= 1900 && year <= today.Year)
            return items.Any(x => MonthNames.Find(x.Text) > 0) ? [] : [new((int)year, null, null)];
        var bornIn = !items.Any(x => x.Is("/") || MonthNames.Find(x.Text) > 0) && ((i > 0 && Cues.Contains(items[i - 1].Text)) || (i > 1 && items[i - 1].Is("in") && Cues.Contains(items[i - 2].Text)));
        return cued && (alone || bornIn) && year is >= 0 and < 100 ? [.. Years(year, today).Select(y => new PartDate(y, null, null))] : [];
    }

    /// <summary>"3rd of April 1961", "April 3, 1961", "april 61".</summary>
    private static List<PartDate> WithMonthName(IReadOnlyList<Item> items, int at, int month, bool cued, DateOnly today)
    {
        var before = at - 1;
        while (before >= 0 && (Ordinals.Contains(items[before].Text) || items[before].Is("the")))
            before--;
        int? day = before >= 0 && items[before].IsNumber && items[before].Value is >= 1 and <= 31 ? (int)items[before].Value : null;
        var after = at + 1;
        while (after < items.Count && items[after].Is("the"))
            after++;
        if (day is null && after + 1 < items.Count && items[after].IsNumber && items[after].Value is >= 1 and <= 31 && NextNumber(items, after + 1) > 0)
        {
            day = (int)items[after].Value;
            after = NextNumber(items, after + 1);
        }
        else
        {
            after = NextNumber(items, after);
        }

        // "1947, 12 December"
        if (after < 0 && items[0].IsNumber && items[0].Value >= 1900 && items[0].Value <= today.Year)
            after = 0;
        // "born in 1949, my birthday is 2nd Jan"
        if (after < 0 && cued && day is not null)
            after = OnlyYear(items, today);
        if (after < 0 || !items[after].IsWhole || (items[after].Value < 100 && !cued && day is null && items.Count > 2))
            return [];
        return [.. Years(items[after].Value, today).Select(y => new PartDate(y, month, day))];
    }

    /// <summary>The one year in the text; -1 without one or with several.</summary>
    private static int OnlyYear(IReadOnlyList<Item> items, DateOnly today)
    {
        var years = Enumerable.Range(0, items.Count).Where(i => items[i].IsNumber && items[i].IsWhole && items[i].Value >= 1900 && items[i].Value <= today.Year).ToList();
        return years is [var only] ? only : -1;
    }

    /// <summary>The next item that is a number, over commas, "of" and ordinal endings only; -1 if there is none.</summary>
    private static int NextNumber(IReadOnlyList<Item> items, int i)
    {
        while (i < items.Count && (items[i].IsMark || Ordinals.Contains(items[i].Text)))
            i++;
        return i < items.Count && items[i].IsNumber ? i : -1;
    }

    /// <summary>Year first, or the year last with day and month either way where both can be.</summary>
    private static List<PartDate> ThreeNumbers(decimal a, decimal b, decimal c, DateOnly today)
    {
        if (a >= 1900)
            return [new((int)a, (int)b, (int)c)];
        var dates = new List<PartDate>();
        foreach (var year in Years(c, today))
        {
            dates.Add(new(year, (int)b, (int)a));
            if (a != b)
                dates.Add(new(year, (int)a, (int)b));
        }

        return dates;
    }

    private static IEnumerable<int> Years(decimal year, DateOnly today)
    {
        if (year >= 1900 && year <= today.Year)
            return [(int)year];
        return year is >= 0 and < 100 ? new[] { 1900 + (int)year, 2000 + (int)year }.Where(y => y <= today.Year) : [];
    }

    private static bool IsSeparator(Item item) => item.Is("/") || item.Is("-") || item.Is(".");

    /// <summary>The age after and before the birthday, where the date does not tell.</summary>
    private static IEnumerable<int> Ages(PartDate born, DateOnly today)
    {
        if (born.Month is < 1 or > 12 || born.Day < 1 || (born is { Month: { } m, Day: { } d } && d > DateTime.DaysInMonth(born.Year, m)))
            yield break;
        var atMost = today.Year - born.Year;
        var earliest = (born.Month ?? 1, born.Day ?? 1);
        var latest = (born.Month ?? 12, born.Day ?? 31);
        if (earliest.CompareTo((today.Month, today.Day)) <= 0)
            yield return atMost;
        if (latest.CompareTo((today.Month, today.Day)) > 0)
            yield return atMost - 1;
    }

    private readonly record struct PartDate(int Year, int? Month, int? Day);
}
