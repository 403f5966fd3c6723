using System.Text.Json;

namespace BoneRisk.Scoring;

/// <summary>Choice ids of an enum: its names in camelCase. Numbers and other spellings are no ids.</summary>
internal static class EnumIds<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();

    public static IReadOnlyList<string> All { get; } =
        [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    public static bool TryParse(string id, out T value)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (All[i] == id)
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
