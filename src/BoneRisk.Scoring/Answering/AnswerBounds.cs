namespace BoneRisk.Scoring;

/// <summary>Lowest and highest value accepted for each number. Source: clinical reference 1.1 (proposal) [R].</summary>
public static class AnswerBounds
{
    /// <summary>Youngest age scored, in years. Below it the chat stops kindly and nothing is scored.</summary>
    public const int AgeMin = 18;

    /// <summary>Oldest age accepted, in years.</summary>
    public const int AgeMax = 110;

    /// <summary>Shortest height accepted, in cm.</summary>
    public const decimal HeightCmMin = 100;

    /// <summary>Tallest height accepted, in cm.</summary>
    public const decimal HeightCmMax = 230;

    /// <summary>Lowest weight accepted, in kg.</summary>
    public const decimal WeightKgMin = 30;

    /// <summary>Highest weight accepted, in kg.</summary>
    public const decimal WeightKgMax = 250;

    /// <summary>Youngest age at menopause accepted, in years.</summary>
    public const int MenopauseAgeMin = 15;

    /// <summary>Oldest age at menopause accepted, in years.</summary>
    public const int MenopauseAgeMax = 65;

    /// <summary>Fewest servings a day.</summary>
    public const decimal ServingsMin = 0;

    /// <summary>Most servings a day accepted for one food group.</summary>
    public const decimal ServingsMax = 10;
}
