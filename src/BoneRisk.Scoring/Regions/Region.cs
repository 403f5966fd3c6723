namespace BoneRisk.Scoring;

/// <summary>The scoring side of a region pack: guideline ages and reference intake.</summary>
/// <param name="Id"><c>UK</c>, <c>US</c> or <c>EU</c>.</param>
/// <param name="WomanAge">Age in years from which the guideline has every woman's bones looked at.</param>
/// <param name="ManAge">The same for men, or null where the guideline names none.</param>
/// <param name="YoungerFrom">Age in years from which a single risk, such as a parent's hip fracture, is enough.</param>
/// <param name="CalciumReferences">Reference intakes, youngest first.</param>
/// <param name="GuidelineName">Name of the guideline.</param>
/// <param name="GuidelineDate">When it was published and last updated.</param>
/// <param name="Source">Source of the ages.</param>
/// <param name="CalciumSource">Source of the reference intakes.</param>
/// <param name="ReviewBy">Day by which these facts are to be checked again.</param>
public sealed record Region(
    string Id,
    int WomanAge,
    int? ManAge,
    int YoungerFrom,
    IReadOnlyList<CalciumReference> CalciumReferences,
    string GuidelineName,
    string GuidelineDate,
    RuleSource Source,
    RuleSource CalciumSource,
    DateOnly ReviewBy)
{
    private const int Adult = 19;

    /// <summary>
    /// Age in years from which the guideline applies, or null where there is none for men. When the sex is
    /// unspecified or unknown: the lower of the two.
    /// </summary>
    /// <param name="sex">Reference group, or null when unknown.</param>
    public int? GuidelineAge(Sex? sex) => sex switch
    {
        Sex.Female => WomanAge,
        Sex.Male => ManAge,
        _ => Math.Min(WomanAge, ManAge ?? WomanAge),
    };

    /// <summary>
    /// Reference intake in mg a day. Where age or sex is unknown or unspecified it is the highest that could apply
    /// to an adult of 19 or more, so that a low intake is not overlooked.
    /// </summary>
    /// <param name="age">Completed years, 18 or more, or null when unknown.</param>
    /// <param name="sex">Reference group, or null when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is below the first reference intake.</exception>
    public decimal CalciumTarget(int? age, Sex? sex)
    {
        if (age is null)
            return CalciumReferences.Where(from => from.FromAge >= Adult).Max(from => For(from, sex));
        ArgumentOutOfRangeException.ThrowIfLessThan(age.Value, CalciumReferences[0].FromAge, nameof(age));
        return For(CalciumReferences.Last(reference => reference.FromAge <= age), sex);
    }

    private static decimal For(CalciumReference reference, Sex? sex) => sex switch
    {
        Sex.Female => reference.WomanMg,
        Sex.Male => reference.ManMg,
        _ => Math.Max(reference.WomanMg, reference.ManMg),
    };
}
