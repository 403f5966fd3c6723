using System.Text.Json;

namespace BoneRisk.Scoring;

/// <summary>Text out of JSON that may hold half a surrogate pair, on which the reader throws.</summary>
internal static class JsonText
{
    private const int LongestName = 64;

    public static string? Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A property's name, cut to a length that is fit for an error message.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name.Length <= LongestName ? property.Name : property.Name[..LongestName];
        }
        catch (InvalidOperationException)
        {
            return "(unreadable name)";
        }
    }
}
