using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads the calcium value of a blood test: "my calcium was 1.8", "Ca 1,75 mmol/l", "7.1 mg/dL adjusted".</summary>
public static class CalciumReader
{
    private const int BeforeReach = 9;
    private const int AfterReach = 5;

    private static readonly FrozenSet<string> Calcium = WordTable.Set(
        "calcium calcuim calcum calcim caclium calicum calium calsium calciums ca cal ica cca calc ionised ionized adjusted corrected");

    private static readonly FrozenSet<string> Others = WordTable.Set(
        """
        magnesium phosphate phosphorus sodium potassium albumin vitamin vit d pth creatinine egfr glucose sugar haemoglobin
        hemoglobin hb tsh ferritin iron cholesterol urea alp alkaline hba1c score tscore t z bmi weight age coronary dose mg
        tablet tablets supplement supplements adcal
        """);

    /// <summary>What stands before a value that is a limit, a range or another day's.</summary>
    private static readonly FrozenSet<string> NotMine = WordTable.Set(
        "below under above over than between ref range ranges reference normal normally usually ideal target limit");

    private static readonly FrozenSet<string> Past = WordTable.Set("ago previously before");

    /// <summary>What may stand right before a bare whole number that is a result.</summary>
    private static readonly FrozenSet<string> Telling = WordTable.Set(
        "was is at reads reading says level result came back its now");

    /// <summary>What a number counts when it is no result.</summary>
    private static readonly FrozenSet<string> Counted = WordTable.Set(
        """
        mg mcg ug g iu units unit ml tablet tablets pill pills capsule capsules times time year years yr yrs month months week
        weeks day days hour hours kg stone st lb lbs cm ft foot feet glasses glass pints cups servings portions serving pots a per
        nmol th st nd rd am pm percent litre litres liter liters l pint cup kcal calories
        """);

    private static readonly FrozenSet<string> TotalWords = WordTable.Set("total totl totall tot");
    private static readonly FrozenSet<string> AdjustedWords = WordTable.Set("adjusted ajusted adj corrected corr cor cca corected");
    private static readonly FrozenSet<string> IonisedWords = WordTable.Set("ionised ionized ionsied ionsed inoised ica free ionic");

    /// <summary>Finds the value in free text, where calcium has to be named beside it.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The value, the worst when there are several; null when there is none.</returns>
    public static CalciumReading? Find(string text)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        return All(items, named: true).OrderBy(reading => reading.Danger == CalciumDanger.None).FirstOrDefault();
    }

    /// <summary>Reads the value from an answer to a question about it.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The value; null when there is none, or more than one.</returns>
    public static CalciumReading? Read(string text)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        return All(items, named: false).Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>What a text says about the kind of a value: the answer to "total or ionised?".</summary>
    /// <param name="text">What was typed.</param>
    public static CalciumKind ReadKind(string text) => KindOf(NumberReader.Read(Normaliser.Normalise(text)));

    private static IEnumerable<CalciumReading> All(List<Item> items, bool named)
    {
        var kind = KindOf(items);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsNumber && IsCalcium(items, i, named) && IsOwnAndPresent(items, i)
                && ReadAt(items, i, kind, named) is { } reading)
                yield return reading;
        }
    }

    private static CalciumReading? ReadAt(List<Item> items, int i, CalciumKind kind, bool named)
    {
        var value = items[i].Value;
        if (LabUnits.At(items, i + 1) is { } unit)
            return CalciumLimits.CanBe(value, unit, kind) ? new(value, unit, true, kind) : null;
        if (At(items, i + 1) is var next && (Counted.Contains(next) || (next == "%")))
            return null;
        if (items[i].Spelled && value < 1)
            return null; // "half of my calcium".
        var bare = items[i].IsWhole && (named || items[i].Spelled);
        if (bare && !Telling.Contains(At(items, i - 1)) && At(items, i - 1) is not (":" or "="))
            return null;
        return CalciumLimits.UnitOf(value, kind) is { } guess && CalciumLimits.CanBe(value, guess, kind)
            ? new(value, guess, false, kind)
            : null;
    }

    /// <summary>Whether the nearest substance named before the number, or else after it, is calcium.</summary>
    private static bool IsCalcium(List<Item> items, int i, bool named)
    {
        for (var at = i - 1; at >= 0 && at >= i - BeforeReach; at--)
        {
            if (Calcium.Contains(items[at].Text))
                return true;
            if (Others.Contains(items[at].Text) && !(items[at].Text == "mg" && LabUnits.At(items, at) is not null))
                return false;
        }

        for (var at = i + 1; at < items.Count && at <= i + AfterReach; at++)
        {
            if (Calcium.Contains(items[at].Text))
                return true;
        }

        return !named;
    }

    private static bool IsOwnAndPresent(List<Item> items, int i)
    {
        for (var at = i - 1; at >= 0 && at >= i - 2; at--)
        {
            if (NotMine.Contains(items[at].Text) || items[at].Text is "(" or "<" or ">")
                return false;
        }

        return !IsRange(items, i) && !IsPast(items, i);
    }

    /// <summary>"2.20-2.60", "between 2.1 and 2.3".</summary>
    private static bool IsRange(List<Item> items, int i) =>
        (At(items, i + 1) is "-" or "to" && i + 2 < items.Count && items[i + 2].IsNumber)
        || (At(items, i - 1) is "-" or "to" && i >= 2 && items[i - 2].IsNumber)
        || (At(items, i - 1) == "and" && i >= 3 && items[i - 2].IsNumber && At(items, i - 3) == "between");

    /// <summary>"last year 2.4", "2.4 in 2019", "1.7 two years ago".</summary>
    private static bool IsPast(List<Item> items, int i)
    {
        if (At(items, i - 1) == "year" && At(items, i - 2) == "last")
            return true;
        for (var at = i + 1; at < items.Count && at <= i + 7 && items[at].Text is not ("." or "," or "now" or "but"); at++)
        {
            if (Past.Contains(items[at].Text) && At(items, at - 1) is "years" or "year" or "yrs" or "months"
                || (items[at].Text == "year" && At(items, at - 1) == "last")
                || (items[at].Text == "in" && at + 1 < items.Count && items[at + 1].IsNumber && items[at + 1].Value is > 1950 and < 2100))
                return true;
        }

        return false;
    }

    private static CalciumKind KindOf(List<Item> items)
    {
        foreach (var item in items)
        {
            if (IonisedWords.Contains(item.Text))
                return CalciumKind.Ionised;
            if (AdjustedWords.Contains(item.Text))
                return CalciumKind.Adjusted;
            if (TotalWords.Contains(item.Text))
                return CalciumKind.Total;
        }

        return CalciumKind.Unsaid;
    }

    private static string At(List<Item> items, int i) => i >= 0 && i < items.Count ? items[i].Text : "";
}
