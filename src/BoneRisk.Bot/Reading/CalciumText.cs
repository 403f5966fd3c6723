using System.Globalization;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Reading;

/// <summary>A calcium value as a short text, to be kept in a session and said back.</summary>
internal static class CalciumText
{
    private const string Millimoles = "mmol/L";
    private const string Milligrams = "mg/dL";

    public static string Unit(CalciumReading calcium) => calcium.Unit == CalciumUnit.MillimolesPerLitre ? Millimoles : Milligrams;

    public static string Write(CalciumReading calcium) => string.Create(CultureInfo.InvariantCulture, $"{calcium.Value} {Unit(calcium)}");

    public static CalciumReading Read(string text)
    {
        var parts = text.Split(' ');
        var unit = parts[1] == Millimoles ? CalciumUnit.MillimolesPerLitre : CalciumUnit.MilligramsPerDecilitre;
        return new(decimal.Parse(parts[0], CultureInfo.InvariantCulture), unit, true, CalciumKind.Unsaid);
    }
}
