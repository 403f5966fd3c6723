namespace BoneRisk.Understanding;

/// <summary>
/// Reads numbers with or without units as people type them. Nothing is ever taken silently wrong: what is not
/// certain comes back as <see cref="ReadingKind.Ambiguous"/> with candidates to ask about, or as
/// <see cref="ReadingKind.None"/>. No method throws for any text.
/// </summary>
public static class Quantities
{
    /// <summary>Reads an age in completed years: "67", "sixty-seven", "born June 1961", "dob 3/4/61", "67 next month".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day on which the age is wanted.</param>
    /// <returns>Whole years, 0 to 130; bounds such as 18 are the caller's.</returns>
    public static Reading<int> ReadAge(string text, DateOnly today) => new(ReadingKind.None, 0, "", []);

    /// <summary>Reads a body height: "163", "1,63", "1m63", "5'4", "5 foot 4 and a half", "five four".</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Centimetres, rounded to 0.1. With a unit, any height is read; without, only possible ones.</returns>
    public static Reading<decimal> ReadHeightCm(string text) => new(ReadingKind.None, 0, "", []);

    /// <summary>Reads a body weight: "58", "58 kilos", "9 stone 6", "11 and a half stone", "130 lb".</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Kilograms, rounded to 0.1. With a unit, any weight is read; without, only possible ones.</returns>
    public static Reading<decimal> ReadWeightKg(string text) => new(ReadingKind.None, 0, "", []);

    /// <summary>Reads the one number of a text, in digits or words: "about 45". Two different numbers are none.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The number as written; it carries no unit.</returns>
    public static Reading<decimal> ReadNumber(string text) => new(ReadingKind.None, 0, "", []);

    /// <summary>Reads servings a day: "2 milk, 1 yogurt, no cheese", "2 1 0 0", "none".</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Servings; kinds that are not named are 0, but only when at least one kind is named.</returns>
    public static Reading<Servings> ReadServings(string text) => new(ReadingKind.None, new(0, 0, 0, 0), "", []);
}
