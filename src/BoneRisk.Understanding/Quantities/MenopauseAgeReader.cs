using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Reads the age at an event of the past: "51", "when I was 48", "early, at 39", "10 years ago". English; another
/// language is another set of tables.
/// </summary>
internal static class MenopauseAgeReader
{
    private const int Youngest = 15;

    private static readonly FrozenSet<string> Vague = WordTable.Set("something odd plus + somethin or to");
    private static readonly FrozenSet<string> Limits = WordTable.Set("before over under above below less more least most between nearly almost after until past towards");
    private static readonly FrozenSet<string> Beginning = WordTable.Set("started starting began begun slowing irregular symptoms first hot flushes");

    /// <param name="ageNow">The age today, when it is known.</param>
    public static Reading<decimal> Read(string text, DateOnly today, int? ageNow)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        var amounts = AmountReader.Read(items);
        if (amounts.Count > 8)
            return Readings.None(0m);
        var decade = items.FindIndex(i => !i.IsNumber && NumberWords.Decade(i.Text) is not null);
        if (decade >= 0)
            return Decade(items, NumberWords.Decade(items[decade].Text)!.Value);
        var tens = amounts.Find(a => a.Number % 10 == 0 && NumberOnlyReader.IsDecade(items, a.Start));
        if (tens is not null)
            return Decade(items, tens.Number);
        return FromAges(items, amounts) is { Kind: not ReadingKind.None } read
            ? read
            : Counted(items, amounts, today, ageNow ?? NowIn(items, amounts));
    }

    private static Reading<decimal> Decade(List<Item> items, decimal tens) =>
        Readings.From(AgeReader.PartOf(items).Select(a => Conversions.Number(tens + a)), true, 0m);

    private static Reading<decimal> FromAges(List<Item> items, List<Amount> amounts)
    {
        var roles = new RoleReader(items);
        var ages = amounts.FindAll(a => a.Dimension is Dimension.Bare or Dimension.Years && a.Number is >= Youngest and < 120
            && !IsAgo(items, a) && !IsNow(items, a) && !IsDuration(items, a)
            && roles.Of(a.Start, a.End) is not (Role.Other or Role.Denied));
        if (ages.Count > 1)
            ages.RemoveAll(a => IsBeginning(items, roles, a) && !ages.TrueForAll(b => IsBeginning(items, roles, b)));
        var certain = ages.FindAll(a => !IsVague(items, roles, a));
        var chosen = certain.Count > 0 ? certain : ages;
        var found = chosen.Select(a => decimal.Truncate(a.Number)).Distinct().Select(Conversions.Number).ToList();
        var either = ages.Count > certain.Count && found.Count > 0 && ages.Exists(a => Joined(items, a));
        return found.Count > 2 ? Readings.None(0m) : Readings.From(found, certain.Count == 0 || either, 0m);
    }

    private static bool Joined(List<Item> items, Amount a) => a.End < items.Count && items[a.End].Text is "or" or "to" or "-" or "and" or "/" && a.End + 1 < items.Count && items[a.End + 1].IsNumber;

    private static bool IsVague(List<Item> items, RoleReader roles, Amount a)
    {
        var at = a.End < items.Count && items[a.End].Is("ish") ? a.End + 1 : a.End;
        var after = at < items.Count ? items[at].Text : "";
        if (Joined(items, a) || (a.Start > 1 && items[a.Start - 2].IsNumber && items[a.Start - 1].Text is "or" or "to" or "-" or "/" or "and") || (Vague.Contains(after) && !(after == "or" && at + 1 < items.Count && items[at + 1].Text is "so" or "thereabouts")))
            return true;
        var birthday = after is "th" or "st" or "nd" or "rd";
        for (var i = Math.Max(roles.ClauseStart(a.Start), a.Start - 4); i < a.Start; i++)
        {
            if (Limits.Contains(items[i].Text) && !(birthday && items[i].Is("past")))
                return true;
        }

        return false;
    }

    private static bool IsBeginning(List<Item> items, RoleReader roles, Amount a)
    {
        for (var i = roles.ClauseStart(a.Start); i < a.Start; i++)
        {
            if (Beginning.Contains(items[i].Text))
                return true;
        }

        return false;
    }

    /// <summary>"I'm 70 now" beside the age that is asked for.</summary>
    private static bool IsNow(List<Item> items, Amount a)
    {
        var before = a.Start > 0 ? items[a.Start - 1].Text : "";
        var after = a.End < items.Count ? items[a.End].Text : "";
        return after is "now" or "today" || before is "now" or "im" || (before is "am" && a.Start > 1 && items[a.Start - 2].Text is "i" or "and" or "now");
    }

    private static bool IsAgo(List<Item> items, Amount a) => a.End < items.Count && items[a.End].Text is "ago" or "back";

    private static bool IsDuration(List<Item> items, Amount a) =>
        a.Unit == Unit.Year && a.Start > 0 && items[a.Start - 1].Text is "for" or "last" or "past";

    private static int? NowIn(List<Item> items, List<Amount> amounts) =>
        amounts.Find(a => a.Dimension is Dimension.Bare or Dimension.Years && a.Number is >= 18 and < 120 && IsNow(items, a)) is { } now ? (int)now.Number : null;

    /// <summary>"10 years ago" and "in 2009", counted from the age today; asked back, because both are rough.</summary>
    private static Reading<decimal> Counted(List<Item> items, List<Amount> amounts, DateOnly today, int? ageNow)
    {
        if (ageNow is not { } age)
            return Readings.None(0m);
        if (amounts.Find(a => a.Unit == Unit.Year && IsAgo(items, a)) is { } ago)
            return Readings.From([Conversions.Number(age - decimal.Truncate(ago.Number))], true, 0m);
        return amounts.Find(a => a.Dimension == Dimension.Bare && a.Number >= 1940 && a.Number <= today.Year) is { } year
            ? Readings.From([Conversions.Number(age - (today.Year - year.Number)), Conversions.Number(age - (today.Year - year.Number) - 1)], true, 0m)
            : Only(items, amounts, age);
    }

    /// <summary>"I'm 51" alone: now, or then? Asked.</summary>
    private static Reading<decimal> Only(List<Item> items, List<Amount> amounts, int age) =>
        amounts is [var one] && IsNow(items, one) ? Readings.From([Conversions.Number(age)], true, 0m) : Readings.None(0m);
}
