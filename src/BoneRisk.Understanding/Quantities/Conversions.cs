using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>Exact factors by definition of the units, and the echo in the reader's own units.</summary>
internal static class Conversions
{
    private const decimal CmPerInch = 2.54m;
    private const decimal KgPerPound = 0.45359237m;

    public static Candidate<decimal> Centimetres(decimal cm) => new(Round(cm), $"{Text(Round(cm))} cm");

    public static Candidate<decimal> Metres(decimal m) => new(Round(m * 100), $"{Text(m)} m ({Tenth(m * 100)} cm)");

    public static Candidate<decimal> Feet(decimal feet) =>
        feet == decimal.Truncate(feet) ? FeetInches(feet, 0) : new(Round(feet * 12 * CmPerInch), $"{Text(feet)} ft ({Tenth(feet * 12 * CmPerInch)} cm)");

    public static Candidate<decimal> FeetInches(decimal feet, decimal inches)
    {
        var cm = (feet * 12 + inches) * CmPerInch;
        return new(Round(cm), inches == 0 ? $"{Text(feet)} ft ({Tenth(cm)} cm)" : $"{Text(feet)} ft {Text(inches)} in ({Tenth(cm)} cm)");
    }

    public static Candidate<decimal> Inches(decimal inches) =>
        new(Round(inches * CmPerInch), $"{Text(inches)} in ({Tenth(inches * CmPerInch)} cm)");

    // A weight is scored against a cut-off, so a kilogram typed stays as typed, and a pound is not rounded across one.
    public static Candidate<decimal> Kilograms(decimal kg) => new(kg, $"{Text(kg)} kg");

    public static Candidate<decimal> Pounds(decimal lb) => new(Hundredth(lb * KgPerPound), $"{Text(lb)} lb ({Tenth(lb * KgPerPound)} kg)");

    public static Candidate<decimal> StonePounds(decimal stone, decimal pounds)
    {
        var kg = (stone * 14 + pounds) * KgPerPound;
        return new(Hundredth(kg), pounds == 0 ? $"{Text(stone)} st ({Tenth(kg)} kg)" : $"{Text(stone)} st {Text(pounds)} lb ({Tenth(kg)} kg)");
    }

    public static Candidate<decimal> Number(decimal value) => new(value, Text(value));

    public static decimal Round(decimal value) => decimal.Round(value, 1, MidpointRounding.AwayFromZero);

    // Where rounding twice would give another tenth, the hundredth is cut: 56.2454 is 56.24, and so 56.2.
    private static decimal Hundredth(decimal value)
    {
        var near = decimal.Round(value, 2, MidpointRounding.AwayFromZero);
        return Round(near) == Round(value) ? near : decimal.Round(value, 2, MidpointRounding.ToZero);
    }

    public static string Text(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Tenth(decimal value) => Round(value).ToString("0.0", CultureInfo.InvariantCulture);
}
