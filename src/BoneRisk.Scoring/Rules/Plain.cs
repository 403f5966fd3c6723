namespace BoneRisk.Scoring;

/// <summary>Decimals without trailing zeros, so that -2.40 is written -2.4, and 2.0 is written 2.</summary>
internal static class Plain
{
    private const decimal OneWithManyPlaces = 1.0000000000000000000000000000m;

    public static decimal Of(decimal value) => value == 0 ? 0 : value / OneWithManyPlaces;
}
