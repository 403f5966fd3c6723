using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>JSON as a careless client writes it: half of a surrogate pair is written as it is, not mended.</summary>
internal static class Wire
{
    private const int Shift = 0xE000 - 0xD800; // Private use, where no test text is.

    /// <summary>Keeps lone surrogates through a writer that would replace them.</summary>
    public static string Hide(string text) => string.Create(text.Length, text, (into, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            var paired = (char.IsHighSurrogate(from[i]) && i + 1 < from.Length && char.IsLowSurrogate(from[i + 1]))
                || (char.IsLowSurrogate(from[i]) && i > 0 && char.IsHighSurrogate(from[i - 1]));
            into[i] = char.IsSurrogate(from[i]) && !paired ? (char)(from[i] + Shift) : from[i];
        }
    });

    public static string Json(JsonObject activity)
    {
        var json = activity.ToJsonString();
        for (var at = json.IndexOf("\\uE", StringComparison.Ordinal); at >= 0; at = json.IndexOf("\\uE", at + 1, StringComparison.Ordinal))
        {
            var hidden = Convert.ToInt32(json.Substring(at + 2, 4), 16);
            if (hidden is >= 0xD800 + Shift and <= 0xDFFF + Shift)
            {
                json = $"{json[..at]}\\u{hidden - Shift:X4}{json[(at + 6)..]}";
            }
        }

        return json;
    }
}
