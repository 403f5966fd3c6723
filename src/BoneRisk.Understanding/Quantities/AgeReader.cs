using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads an age in completed years.</summary>
internal static class AgeReader
{
    private const int Oldest = 130;

    private static readonly FrozenSet<string> Filler = WordTable.Set(
        "age aged old years year yrs young turned have been last f m");

    /// <summary>After these, the age is not reached yet.</summary>
    private static readonly FrozenSet<string> NotYet = WordTable.Set(
        """
        next nearly almost turning soon will ill coming approaching pushing tomorrow birthday going till until gonna
        later week monday tuesday wednesday thursday friday saturday sunday
        """);

    private static readonly FrozenSet<string> OtherPeople = WordTable.Set(
        """
        mum mom mother dad father husband wife son daughter sister brother partner nan gran grandma granny grandad friend
        aunt uncle he she his her hes shes they him mam mums moms baby child patient
        """);

    public static Reading<int> Read(string text, DateOnly today)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        if (items.Count > 400)
            return Readings.None(0);
        var stated = Stated(items);
        if (BirthReader.Read(items, today) is { } ages)
        {
            var agreed = stated.FirstOrDefault(s => s.Cued && ages.Contains(s.Age));
            return Readings.From(agreed is null ? ages.Select(Candidate) : [Candidate(agreed.Age)], HasOtherPerson(items), 0);
        }

        if (FromDecade(items) is { } decade)
            return decade;
        if (stated.Exists(s => s.Cued))
            stated.RemoveAll(s => !s.Cued);
        var found = stated.Select(s => s.Age).Distinct().ToList();
        if (found.Count != 1)
            return Readings.From(found.Count <= 2 ? found.Select(Candidate) : [], true, 0);
        return Judge(items, stated, found[0]);
    }

    private static Reading<int> Judge(List<Item> items, List<StatedAge> stated, int age)
    {
        if (age > 0 && IsNotReached(items))
            return Readings.From([Candidate(age - 1), Candidate(age)], true, 0);
        var verdict = Surroundings.Judge(items, [.. stated.Select(s => (s.Start, s.End)), .. Months(items)], Filler);
        var ask = HasOtherPerson(items) || (verdict != Verdict.Safe && !stated[0].Cued) || items.Exists(i => i.Is("was") || i.Is("were"));
        return verdict == Verdict.Reject && !stated[0].Cued
            ? Readings.None(0)
            : Readings.From([Candidate(age)], ask || (verdict == Verdict.Reject && !HasMoreNumbers(items, stated)), 0);
    }

    /// <summary>"… and 3 months" changes no completed year.</summary>
    private static IEnumerable<(int, int)> Months(List<Item> items) =>
        AmountReader.Read(items).Where(a => a.Unit == Unit.Month).Select(a => (a.Start, a.End));

    private static bool HasMoreNumbers(List<Item> items, List<StatedAge> stated) => items.Count(i => i.IsNumber) > stated.Count;

    private static bool IsNotReached(List<Item> items) =>
        !items.Exists(i => i.Is("turned") || i.Is("last"))
        && items.Exists(i => NotYet.Contains(i.Text) || MonthNames.Find(i.Text) > 0);

    private static bool HasOtherPerson(List<Item> items) => items.Exists(i => OtherPeople.Contains(i.Text));

    /// <summary>Numbers that can be an age; cued ones say so ("I'm 67", "67 years old", "aged 67").</summary>
    private static List<StatedAge> Stated(List<Item> items)
    {
        var ages = new List<StatedAge>();
        foreach (var amount in AmountReader.Read(items))
        {
            if (amount.Dimension is not (Dimension.Bare or Dimension.Years) || amount.Number > Oldest || amount.End < items.Count && items[amount.End].Is("ago"))
                continue;
            var old = amount.Unit == Unit.Year && (items[amount.End - 1].Is("yo") || items[amount.End - 1].Is("o") || (amount.End < items.Count && (items[amount.End].Is("old") || items[amount.End].Is("-"))));
            var before = amount.Start > 0 ? items[amount.Start - 1].Text : "";
            if (before is "for" or "past" or "within" or "every")
                continue;
            ages.Add(new((int)decimal.Truncate(amount.Number), old || (before is "im" or "age" or "aged" or "am" && amount.Number >= 13), amount.Start, amount.End));
        }

        return ages;
    }

    /// <summary>"late fifties" is asked about; a whole decade is too wide to ask.</summary>
    private static Reading<int>? FromDecade(List<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var decade = items[i].IsNumber
                ? items[i].Value % 10 == 0 && NumberOnlyReader.IsDecade(items, i) ? items[i].Value : null
                : NumberWords.Decade(items[i].Text);
            if (decade is not { } tens)
                continue;
            var part = items.Find(x => x.Is("early") || x.Is("mid") || x.Is("middle") || x.Is("late")).Text;
            int[] ages = part switch
            {
                "early" => [1, 2, 3],
                "mid" or "middle" => [4, 5, 6],
                "late" => [7, 8, 9],
                _ => [],
            };
            return Readings.From(ages.Select(a => Candidate((int)tens + a)), true, 0);
        }

        return null;
    }

    private static Candidate<int> Candidate(int age) => new(age, Conversions.Text(age));

    private sealed record StatedAge(int Age, bool Cued, int Start, int End);
}
