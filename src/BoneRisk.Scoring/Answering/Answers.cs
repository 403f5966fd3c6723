using System.Text.Json;

namespace BoneRisk.Scoring;

/// <summary>
/// One person's answers, typed. Null means unknown: not asked, or "I don't know". Unknown is never taken as "no".
/// <see cref="Read"/> is the way in for anything that came from outside.
/// </summary>
public sealed record Answers
{
    /// <summary>Red flags that are there now (<see cref="RedFlagIds"/>); empty is "none of these".</summary>
    public IReadOnlyList<string>? Symptoms { get; init; }

    /// <summary>Completed years, 18 to 110.</summary>
    public int? Age { get; init; }

    /// <summary>Reference group for the published tools.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Height in cm, 100 to 230.</summary>
    public decimal? HeightCm { get; init; }

    /// <summary>Weight in kg, 30 to 250.</summary>
    public decimal? WeightKg { get; init; }

    /// <summary>Whether periods have stopped for good.</summary>
    public bool? Menopause { get; init; }

    /// <summary>Age at the last period in years, 15 to 65, never above <see cref="Age"/>.</summary>
    public int? MenopauseAge { get; init; }

    /// <summary>Whether oestrogen (HRT) is taken now.</summary>
    public bool? OestrogenNow { get; init; }

    /// <summary>What a clinician has already diagnosed.</summary>
    public Diagnosis? Diagnosis { get; init; }

    /// <summary>A broken bone in adult life after a fall from standing height or less.</summary>
    public bool? FragilityFracture { get; init; }

    /// <summary>Height loss of 4 cm (1.5 in) or more since young adulthood.</summary>
    public bool? HeightLoss4cm { get; init; }

    /// <summary>Mother or father broke a hip.</summary>
    public bool? ParentHipFracture { get; init; }

    /// <summary>Rheumatoid arthritis, diagnosed; osteoarthritis does not count.</summary>
    public bool? RheumatoidArthritis { get; init; }

    /// <summary>Smokes now.</summary>
    public bool? Smoking { get; init; }

    /// <summary>Steroid tablets for three months or more.</summary>
    public SteroidUse? Steroids { get; init; }

    /// <summary>Long-term conditions (<see cref="ConditionIds"/>); empty is "none of these".</summary>
    public IReadOnlyList<string>? Conditions { get; init; }

    /// <summary>Medicines taken (<see cref="MedicineIds"/>); empty is "none of these".</summary>
    public IReadOnlyList<string>? Medicines { get; init; }

    /// <summary>Thyroid, parathyroid or other neck surgery.</summary>
    public NeckSurgery? NeckSurgery { get; init; }

    /// <summary>Falls in the past year.</summary>
    public FallHistory? Falls { get; init; }

    /// <summary>Alcohol, units a day.</summary>
    public AlcoholUse? Alcohol { get; init; }

    /// <summary>Servings a day of foods rich in calcium.</summary>
    public CalciumServings? CalciumServings { get; init; }

    /// <summary>
    /// Reads answers by question id (<see cref="QuestionIds"/>). <c>"unsure"</c> or null is unknown, everywhere but
    /// for <c>age</c>; a question that is left out is unknown too.
    /// </summary>
    /// <param name="obj">A JSON object; anything else is one error of the field <c>answers</c>.</param>
    /// <returns>The answers, or every error found.</returns>
    public static AnswersResult Read(JsonElement obj) => AnswersReader.Read(obj);

    internal bool HasCondition(string id) => Conditions?.Contains(id) == true;

    internal bool Takes(string medicine) => Medicines?.Contains(medicine) == true;
}
