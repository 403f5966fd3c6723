using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads one body measure: amounts with its units first, then bare numbers by what is possible.</summary>
/// <param name="dimension">Length or weight.</param>
/// <param name="filler">Words that change nothing for this measure.</param>
/// <param name="tolerance">How far apart two statements of the same measure may lie ("5 ft 4, 163 cm").</param>
internal abstract class MeasureReader(Dimension dimension, FrozenSet<string> filler, decimal tolerance)
{
    public Reading<decimal> Read(string text)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        var amounts = AmountReader.Read(items);
        if (amounts.Count is 0 or > 8)
            return Readings.None(0m);
        var mine = amounts.Where(a => a.Dimension == dimension).ToList();
        return mine.Count > 0 ? ReadWithUnits(items, amounts, mine) : ReadBare(items, amounts);
    }

    /// <summary>What numbers without a unit may mean, and whether to ask.</summary>
    protected abstract (IReadOnlyList<Candidate<decimal>> Candidates, bool Ask) Guess(IReadOnlyList<Amount> bare);

    /// <summary>A number in a given unit, for "60 or 61 kg".</summary>
    protected abstract Candidate<decimal>? InUnit(decimal number, Unit unit);

    /// <summary>A unit leaves little doubt: only what the clause says of the number itself counts against it.</summary>
    private Reading<decimal> ReadWithUnits(List<Item> items, List<Amount> amounts, List<Amount> mine)
    {
        if (Range(items, mine) is { } range)
            return range;
        var chosen = Chosen(mine, new RoleReader(items));
        if (chosen.Count == 0 || chosen.Exists(c => c.Amount.Readings.Count == 0))
            return Readings.None(0m);
        var found = new List<Candidate<decimal>>();
        foreach (var (amount, _) in chosen)
        {
            Add(found, amount.Readings);
            if (amounts.Find(a => a.Dimension == Dimension.Bare && IsJoinedTo(items, a, amount)) is { } other && InUnit(other.Number, amount.Unit) is { } shared)
                found.Add(shared);
        }

        var open = chosen.Exists(c => amounts.Exists(a => a.Dimension == Dimension.Bare && IsJoinedTo(items, c.Amount, a))); // "5 ft 4/5"
        return Readings.From(found, open || chosen.Exists(c => c.Amount.Ask || c.Role is not (Role.Now or Role.Plain)), 0m);
    }

    /// <summary>"5 ft 2 or 5 ft 4", "between 9 and 10 stone".</summary>
    private Reading<decimal>? Range(List<Item> items, List<Amount> mine)
    {
        for (var i = 1; i < mine.Count; i++)
        {
            var (a, b) = (mine[i - 1], mine[i]);
            var between = b.Start == a.End + 1 && (items[a.End].Text is "or" or "to" or "-" or "/" || (items[a.End].Is("and") && items.Exists(x => x.Is("between"))));
            between &= !(a.Start > 0 && items[a.Start - 1].Is("from"));
            if (b.Readings.Count > 0 && Corrections.IsBetween(items, a.End, b.Start))
                return Readings.From(b.Readings, true, 0m);
            if (between && a.Readings.Count > 0 && b.Readings.Count > 0 && Math.Abs(a.Readings[0].Value - b.Readings[0].Value) > tolerance)
                return Readings.From([a.Readings[0], b.Readings[0]], true, 0m);
        }

        return null;
    }

    /// <summary>What holds now, else what nothing speaks against, else what may be asked about.</summary>
    private static List<(Amount Amount, Role Role)> Chosen(List<Amount> amounts, RoleReader roles)
    {
        var all = amounts.ConvertAll(a => (Amount: a, Role: roles.Of(a.Start, a.End)));
        foreach (var group in (ReadOnlySpan<Role[]>)[[Role.Now], [Role.Plain], [Role.Bound], [Role.Past, Role.Other, Role.Wish]])
        {
            var chosen = all.FindAll(a => group.Contains(a.Role));
            if (chosen.Count > 0)
                return chosen;
        }

        return [];
    }

    /// <summary>"between 60 and 62".</summary>
    private static bool IsRange(List<Item> items, List<Amount> bare) =>
        bare is [var a, var b] && b.Start == a.End + 1 && items[a.End].Is("and") && items.Exists(i => i.Is("between"));

    /// <summary>"I'm 67" is an age before it is a weight.</summary>
    private bool IsSaidOfAge(List<Item> items, int start) =>
        dimension == Dimension.Weight && start > 0 && items[start - 1].Text is "im" or "am" or "age" or "aged";

    /// <summary>Two statements that agree are one: the first.</summary>
    private void Add(List<Candidate<decimal>> found, IReadOnlyList<Candidate<decimal>> readings)
    {
        if (readings.Count == 1 && found.Any(f => Math.Abs(f.Value - readings[0].Value) <= tolerance))
            return;
        found.AddRange(readings);
    }

    /// <summary>In "60 or 61 kg" and "60-61 kg" the first number has the unit of the second.</summary>
    private static bool IsJoinedTo(List<Item> items, Amount bare, Amount amount) =>
        amount.Start == bare.End + 1 && items[bare.End].Text is "or" or "to" or "-" or "and" or "/";

    private Reading<decimal> ReadBare(List<Item> items, List<Amount> amounts)
    {
        var bare = amounts.Where(a => a.Dimension == Dimension.Bare).ToList();
        if (bare.Count == 0)
            return Readings.None(0m);
        var roles = new RoleReader(items);
        var chosen = IsRange(items, bare) ? bare.ConvertAll(a => (Amount: a, Role: Role.Bound)) : Chosen(bare, roles);
        if (chosen.Count == 0)
            return Readings.None(0m);
        var (candidates, ask) = Guess([.. chosen.Select(c => c.Amount)]);
        ask |= chosen.Exists(c => IsSaidOfAge(items, c.Amount.Start));
        var verdict = Surroundings.Judge(items, [.. chosen.Select(c => (c.Amount.Start, c.Amount.End))], filler);
        return Readings.From(candidates, ask || verdict != Verdict.Safe || chosen.Exists(c => c.Role is not (Role.Now or Role.Plain)), 0m);
    }
}
