namespace BoneRisk.Scoring;

/// <summary>Parts of the answer <c>calciumServings</c>. Source: BHOF, clinical reference 3.2.</summary>
public static class ServingIds
{
    /// <summary>240 ml of milk.</summary>
    public const string Milk = "milk";

    /// <summary>170 g of yogurt.</summary>
    public const string Yogurt = "yogurt";

    /// <summary>42 g of cheese.</summary>
    public const string Cheese = "cheese";

    /// <summary>240 ml of a calcium-fortified drink or food.</summary>
    public const string Fortified = "fortified";

    /// <summary>Every one, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Milk,
        Yogurt,
        Cheese,
        Fortified,
    ];
}
