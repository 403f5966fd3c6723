namespace BoneRisk.Scoring;

/// <summary>Body mass index in kg/m². Source: NICE CG146, low below 18.5 [V1].</summary>
internal static class BodyMass
{
    private const decimal LowBelow = 18.5m;
    private const decimal CmPerMetre = 100;

    public static bool IsLow(Answers answers)
    {
        var metres = answers.HeightCm / CmPerMetre;
        return answers.WeightKg / (metres * metres) < LowBelow;
    }
}
