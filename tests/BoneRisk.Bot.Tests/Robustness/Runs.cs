using System.Globalization;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>
/// How many cases a property is tried on: few enough for every build, or as many as the environment variable
/// <c>BONERISK_PROPERTY_RUNS</c> says for a long walk.
/// </summary>
internal static class Runs
{
    public const string Variable = "BONERISK_PROPERTY_RUNS";

    private static readonly int Asked =
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var runs) ? runs : 0;

    public static bool AreMany => Asked > 0;

    public static int Or(int usual) => AreMany ? Asked : usual;
}
