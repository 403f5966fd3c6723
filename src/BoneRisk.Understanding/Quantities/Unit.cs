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
        (Unit.Foot, "ft foot feet fts foots feets fot fooot"),
        (Unit.Inch, "in ins inch inches inchs"),
        (Unit.Metre, "m metre metres meter meters mtr mtrs"),
        (Unit.Centimetre, "cm cms centimetre centimetres centimeter centimeters centimetr centimetrs"),
        (Unit.Millimetre, "mm mms millimetre millimetres millimeter millimeters"),
        (Unit.Stone, "st stone stones sts ston stn stne"),
        (Unit.Pound, "lb lbs pound pounds pnd pnds lbd"),
        (Unit.Ounce, "oz ozs ounce ounces"),
        (Unit.Kilogram, "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes killos kgms k"),
        (Unit.Gram, "g gram grams gramme grammes gr"),
        (Unit.Year, "year years yr yrs yo y yrold yearold"),
        (Unit.Month, "month months mth mths"),
        (Unit.Other,
            "week weeks wk wks day days hour hours hr hrs minute minutes min mins second seconds pm am ml mls litre litres "
            + "l mg mcg iu units percent mmol nmol times x pence p miles mile km stairs steps bpm mph degrees"));

    /// <summary>Names that people misspell, longest slip last; no short ones, which are too near to other words.</summary>
    private static readonly string[] Respellable =
        [.. Names.Where(n => n.Key.Length >= 4 && n.Value is Unit.Foot or Unit.Inch or Unit.Metre or Unit.Centimetre or Unit.Stone or Unit.Pound or Unit.Kilogram or Unit.Year).Select(n => n.Key)];

    private static readonly FrozenSet<string> OtherWords = WordTable.Set(
        "store stove stole stoop food fool fools feel fees feed fret itch kill mere metro yearn yeast young found forte form four");

    /// <summary>The unit of a word that stands after a number; small slips are forgiven.</summary>
    public static Unit Find(string word)
    {
        if (Names.TryGetValue(word, out var unit) || word.Length < 4 || OtherWords.Contains(word))
            return unit;
        foreach (var name in Respellable)
        {
            if (Typos.Match(word, name, name.Length > 7 ? 2 : 1))
                return Names[name];
        }

        return Unit.None;
    }

    /// <summary>The unit of a word as it stands.</summary>
    public static Unit Exactly(string word) => Names.GetValueOrDefault(word);

    private static FrozenDictionary<string, Unit> Table(params (Unit Unit, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (row.Unit, Word: word)))
            .ToFrozenDictionary(row => row.Word, row => row.Unit, StringComparer.Ordinal);
}
