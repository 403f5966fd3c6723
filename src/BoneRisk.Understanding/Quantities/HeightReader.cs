namespace BoneRisk.Understanding;

/// <summary>Reads a body height in centimetres.</summary>
internal sealed class HeightReader() : MeasureReader(
    Dimension.Length, WordTable.Set("height tall high stand standing measure measured ft in shoes socks barefoot bare feet"), 1.5m)
{
    public static readonly HeightReader Instance = new();

    protected override Candidate<decimal>? InUnit(decimal number, Unit unit) => unit switch
    {
        Unit.Centimetre => Conversions.Centimetres(number),
        Unit.Metre => Conversions.Metres(number),
        Unit.Foot => Conversions.Feet(number),
        Unit.Inch => Conversions.Inches(number),
        _ => null,
    };

    protected override (IReadOnlyList<Candidate<decimal>> Candidates, bool Ask) Guess(IReadOnlyList<Amount> bare)
    {
        var first = bare[0];
        if (bare.Count == 2)
            return GuessPair(first, bare[1]);
        if (bare.Count > 2)
            return ([], true);
        var n = first.Number;
        var whole = n == decimal.Truncate(n);
        return n switch
        {
            >= 1.2m and < 2.3m when !whole => ([Conversions.Metres(n)], false),
            >= 100 and <= 250 => ([Conversions.Centimetres(n)], false),
            2 => ([Conversions.Metres(n)], true),
            >= 3 and < 8 when whole => ([Conversions.Feet(n)], true),
            >= 3 and < 8 => ([.. AmountReader.AsFeetInches(n), Conversions.Feet(n)], true),
            >= 40 and < 80 when whole => (TwoDigits(n), true),
            >= 40 and <= 90 => ([Conversions.Inches(n)], true),
            >= 410 and <= 711 when whole && n % 100 is 10 or 11 => ([Conversions.FeetInches(decimal.Truncate(n / 100), n % 100)], true),
            >= 1000 and <= 2500 => ([Conversions.Centimetres(n / 10)], true),
            _ => ([], true),
        };
    }

    /// <summary>"64" is 64 inches, or 6'4 without its mark.</summary>
    private static List<Candidate<decimal>> TwoDigits(decimal n) =>
        [Conversions.FeetInches(decimal.Truncate(n / 10), n % 10), Conversions.Inches(n)];

    /// <summary>"five four" is feet and inches; "one sixty three" and "1 63" are metres and centimetres.</summary>
    private static (IReadOnlyList<Candidate<decimal>>, bool) GuessPair(Amount first, Amount second)
    {
        var (a, b) = (first.Number, second.Number);
        var adjacent = second.Start == first.End;
        if (a is >= 3 and <= 7 && a == decimal.Truncate(a) && b is >= 0 and < 12)
            return ([Conversions.FeetInches(a, b)], !adjacent);
        if (a == 1 && b is >= 20 and < 100 && b == decimal.Truncate(b) && adjacent)
            return ([Conversions.Centimetres(100 + b)], !first.Spelled);
        return a is >= 100 and <= 250 && b is >= 100 and <= 250
            ? ([Conversions.Centimetres(a), Conversions.Centimetres(b)], a != b)
            : ([], true);
    }
}
