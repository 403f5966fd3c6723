namespace BoneRisk.Understanding;

/// <summary>Reads a body weight in kilograms.</summary>
internal sealed class WeightReader() : MeasureReader(
    Dimension.Weight, WordTable.Set("weigh weighs weight weighing scales scale odd clothes clothed naked undressed dressed heavy body roughly"), 0.6m)
{
    public static readonly WeightReader Instance = new();

    // What an adult can weigh: 30 to 250 kg, 66 to 551 lb, 5 to 39 st.
    protected override Candidate<decimal>? InUnit(decimal number, Unit unit) => unit switch
    {
        Unit.Kilogram => Conversions.Kilograms(number),
        Unit.Pound => Conversions.Pounds(number),
        Unit.Stone => Conversions.StonePounds(number, 0),
        _ => null,
    };

    protected override (IReadOnlyList<Candidate<decimal>> Candidates, bool Ask) Guess(IReadOnlyList<Amount> bare)
    {
        if (bare.Count == 2)
            return GuessPair(bare[0], bare[1]);
        if (bare.Count > 2)
            return ([], true);
        var n = bare[0].Number;
        return n switch
        {
            >= 30 and < 116 => ([Conversions.Kilograms(n)], false),
            >= 116 and <= 250 => ([Conversions.Kilograms(n), Conversions.Pounds(n)], true),
            > 250 and <= 551 => ([Conversions.Pounds(n)], true),
            >= 5 and < 30 when n == decimal.Truncate(n) || bare[0].Spelled => ([Conversions.StonePounds(n, 0)], true),
            >= 5 and < 30 => ([.. AmountReader.AsStonePounds(n), Conversions.StonePounds(n, 0)], true),
            _ => ([], true),
        };
    }

    /// <summary>"12 4" is stone and pounds, "one forty" is 140; both are asked about. "60 or 61" is a choice.</summary>
    private static (IReadOnlyList<Candidate<decimal>>, bool) GuessPair(Amount first, Amount second)
    {
        var (a, b) = (first.Number, second.Number);
        var adjacent = second.Start == first.End;
        if (a is >= 30 and < 250 && b is >= 30 and < 250)
            return ([Conversions.Kilograms(a), Conversions.Kilograms(b)], a != b);
        if (adjacent && first.Spelled && a is 1 or 2 && b is >= 10 and < 100)
            return ([Conversions.Kilograms(a * 100 + b), Conversions.Pounds(a * 100 + b)], true);
        return (adjacent || second.Start == first.End + 1) && a is >= 5 and < 40 && b is >= 0 and < 14 ? ([Conversions.StonePounds(a, b)], true) : ([], true);
    }
}
