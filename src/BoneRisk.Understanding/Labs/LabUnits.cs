using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>The two units of calcium, in the ways people type them.</summary>
internal static class LabUnits
{
    private static readonly FrozenSet<string> Millimoles = WordTable.Set("mmol mmols mmoll millimole millimoles millimol mml mmo1");
    private static readonly FrozenSet<string> Milligrams = WordTable.Set("mg mgs milligram milligrams");
    private static readonly FrozenSet<string> PerDecilitre = WordTable.Set("dl decilitre deciliter decilitres deciliters");

    /// <summary>The unit that starts at an item; milligrams without a volume are a dose, and no unit of a result.</summary>
    public static CalciumUnit? At(List<Item> items, int i)
    {
        if (i >= items.Count)
            return null;
        if (Millimoles.Contains(items[i].Text))
            return CalciumUnit.MillimolesPerLitre;
        if (items[i].Text is "mgdl")
            return CalciumUnit.MilligramsPerDecilitre;
        return Milligrams.Contains(items[i].Text)
            && i + 2 < items.Count && items[i + 1].Text is "/" or "per" or "a" && PerDecilitre.Contains(items[i + 2].Text)
            ? CalciumUnit.MilligramsPerDecilitre
            : null;
    }
}
