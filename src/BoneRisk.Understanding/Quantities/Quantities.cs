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
    public static Reading<int> ReadAge(string text, DateOnly today) => AgeReader.Read(text, today);

    /// <summary>Reads a body height: "163", "1,63", "1m63", "5'4", "5 foot 4 and a half", "five four".</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Centimetres, rounded to 0.1. With a unit, any height is read; without, only possible ones.</returns>
    public static Reading<decimal> ReadHeightCm(string text) => HeightReader.Instance.Read(text);

    /// <summary>Reads a body weight: "58", "58 kilos", "9 stone 6", "11 and a half stone", "130 lb".</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Kilograms, rounded to 0.1. With a unit, any weight is read; without, only possible ones.</returns>
    public static Reading<decimal> ReadWeightKg(string text) => WeightReader.Instance.Read(text);

    /// <summary>Reads the age at the last period: "51", "when I was 48", "early, at 39", "10 years ago", "in 2009".</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="today">The day from which years are counted.</param>
    /// <param name="ageNow">The age today in completed years, when it is known; "10 years ago" needs it.</param>
    /// <returns>Whole years; bounds are the caller's.</returns>
    public static Reading<decimal> ReadMenopauseAge(string text, DateOnly today, int? ageNow) => MenopauseAgeReader.Read(text, today, ageNow);

    /// <summary>Reads the one number of a text, in digits or words: "about 45". Two different numbers are none.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The number as written; it carries no unit.</returns>
    public static Reading<decimal> ReadNumber(string text) => NumberOnlyReader.Read(text);

    /// <summary>Reads servings a day: "2 milk, 1 yogurt, no cheese", "480 ml of milk", "2 1 0 0", "none".</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Servings; kinds that are not named are 0, but only when at least one kind is named. Pints are asked about: they differ by country.</returns>
    public static Reading<Servings> ReadServings(string text) => ServingsReader.Read(text);
}
