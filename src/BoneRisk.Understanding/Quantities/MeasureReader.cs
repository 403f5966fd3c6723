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

    private Reading<decimal> ReadWithUnits(IReadOnlyList<Item> items, List<Amount> amounts, List<Amount> mine)
    {
        if (mine.Any(a => a.Readings.Count == 0))
            return Readings.None(0m);
        var used = mine.Select(a => (a.Start, a.End)).ToList();
        var found = new List<Candidate<decimal>>();
        foreach (var amount in amounts)
        {
            if (amount.Dimension == dimension)
                Add(found, amount.Readings);
            else if (amount.Dimension == Dimension.Bare && UnitShared(items, amounts, amount) is { } unit && InUnit(amount.Number, unit) is { } shared)
            {
                found.Add(shared);
                used.Add((amount.Start, amount.End));
            }
        }

        return Conclude(items, used, found, mine.Any(a => a.Ask));
    }

    /// <summary>Two statements that agree are one: the first.</summary>
    private void Add(List<Candidate<decimal>> found, IReadOnlyList<Candidate<decimal>> readings)
    {
        if (readings.Count == 1 && found.Any(f => Math.Abs(f.Value - readings[0].Value) <= tolerance))
            return;
        found.AddRange(readings);
    }

    /// <summary>In "60 or 61 kg" and "60-61 kg" the first number has the unit of the second.</summary>
    private static Unit? UnitShared(IReadOnlyList<Item> items, List<Amount> amounts, Amount bare)
    {
        var join = bare.End;
        if (join >= items.Count || !(items[join].Is("or") || items[join].Is("to") || items[join].Is("-") || items[join].Is("and") || items[join].Is("/")))
            return null;
        return amounts.Find(a => a.Start == join + 1 && a.Unit != Unit.None)?.Unit;
    }

    private Reading<decimal> ReadBare(IReadOnlyList<Item> items, List<Amount> amounts)
    {
        var bare = amounts.Where(a => a.Dimension == Dimension.Bare).ToList();
        if (bare.Count == 0)
            return Readings.None(0m);
        var (candidates, ask) = Guess(bare);
        return Conclude(items, [.. bare.Select(a => (a.Start, a.End))], candidates, ask);
    }

    private Reading<decimal> Conclude(
        IReadOnlyList<Item> items, IReadOnlyCollection<(int, int)> used, IReadOnlyList<Candidate<decimal>> found, bool ask)
    {
        var verdict = Surroundings.Judge(items, used, filler);
        return verdict == Verdict.Reject && found.Count == 1
            ? Readings.None(0m)
            : Readings.From(found, ask || verdict != Verdict.Safe, 0m);
    }
}
