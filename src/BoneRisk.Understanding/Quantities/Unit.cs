using System.Collections.Frozen;

namespace BoneRisk.Understanding;

internal enum Unit
{
    None,
    Foot,
    Inch,
    Metre,
    Centimetre,
    Millimetre,
    Stone,
    Pound,
    Ounce,
    Kilogram,
    Gram,
    Year,
    Month,
    Other,
}

/// <summary>The English names of units. Another language is another such table.</summary>
internal static class UnitNames
{
    private static readonly FrozenDictionary<string, Unit> Names = Table(
        (Unit.Foot, "ft foot feet fts foots"),
        (Unit.Inch, "in ins inch inches inchs"),
        (Unit.Metre, "m metre metres meter meters mtr mtrs"),
        (Unit.Centimetre, "cm cms centimetre centimetres centimeter centimeters centimetr centimetrs"),
        (Unit.Millimetre, "mm mms millimetre millimetres millimeter millimeters"),
        (Unit.Stone, "st stone stones sts ston"),
        (Unit.Pound, "lb lbs pound pounds pnd pnds lbd"),
        (Unit.Ounce, "oz ozs ounce ounces"),
        (Unit.Kilogram, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes killos kgms"),
        (Unit.Gram, "g gram grams gramme grammes gr"),
        (Unit.Year, "year years yr yrs yo yrold yearold"),
        (Unit.Month, "month months mth mths"),
        (Unit.Other,
            "week weeks wk wks day days hour hours hr hrs minute minutes min mins second seconds pm am ml mls litre litres "
            + "l mg mcg iu units percent mmol nmol times x pence p k miles mile km stairs steps bpm mph degrees"));

    public static Unit Find(string word) => Names.GetValueOrDefault(word);

    private static FrozenDictionary<string, Unit> Table(params (Unit Unit, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (row.Unit, Word: word)))
            .ToFrozenDictionary(row => row.Word, row => row.Unit, StringComparer.Ordinal);
}
