namespace BoneRisk.Understanding;

/// <summary>
/// Where a calcium value needs help at once. Low: Society for Endocrinology 2016 (Endocr Connect 5:G7), total under
/// 1.9 mmol/L, which is 7.6 mg/dL; ionised under 3.2 mg/dL, which is 0.8 mmol/L (clinical reference 2.1). High:
/// Society for Endocrinology 2016, acute hypercalcaemia (Endocr Connect 5:G9), 3.5 mmol/L, which is 14 mg/dL; general
/// knowledge, to be confirmed by a clinician.
/// </summary>
internal static class CalciumLimits
{
    public static CalciumDanger OfTotal(decimal value, CalciumUnit unit) => unit == CalciumUnit.MillimolesPerLitre
        ? Of(value, 1.9m, 3.5m)
        : Of(value, 7.6m, 14m);

    public static CalciumDanger OfIonised(decimal value, CalciumUnit unit) =>
        Of(value, unit == CalciumUnit.MillimolesPerLitre ? 0.8m : 3.2m, decimal.MaxValue);

    /// <summary>Whether a value may be an ionised one: some way around the usual 1.1 to 1.3 mmol/L.</summary>
    public static bool CanBeIonised(decimal value, CalciumUnit unit) => unit == CalciumUnit.MillimolesPerLitre
        ? value is >= 0.3m and <= 1.7m
        : value is >= 1.2m and <= 6.8m;

    /// <summary>Whether a person can have such a value; what lies outside was mistyped, or is something else.</summary>
    public static bool CanBe(decimal value, CalciumUnit unit, CalciumKind kind) =>
        (kind is CalciumKind.Unsaid or CalciumKind.Ionised && CanBeIonised(value, unit))
        || (kind != CalciumKind.Ionised && (unit == CalciumUnit.MillimolesPerLitre ? value is >= 0.8m and <= 6m : value is >= 3m and <= 25m));

    /// <summary>The unit of a bare number (clinical reference 2.2), or null when it can be neither.</summary>
    public static CalciumUnit? UnitOf(decimal value, CalciumKind kind) => value switch
    {
        >= 2 and < 7 when kind == CalciumKind.Ionised => CalciumUnit.MilligramsPerDecilitre,
        >= 0.3m and < 0.8m when kind != CalciumKind.Total => CalciumUnit.MillimolesPerLitre,
        >= 0.8m and <= 4 => CalciumUnit.MillimolesPerLitre,
        > 4 and <= 16 => CalciumUnit.MilligramsPerDecilitre,
        _ => null,
    };

    private static CalciumDanger Of(decimal value, decimal low, decimal high) =>
        value < low ? CalciumDanger.Low : value >= high ? CalciumDanger.High : CalciumDanger.None;
}
