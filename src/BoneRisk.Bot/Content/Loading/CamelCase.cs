using System.Text.Json;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>Names of enum values as content writes them.</summary>
internal static class CamelCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];
}
