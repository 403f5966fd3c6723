using System.Text.Json;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>The reply contract of the design: what every message carries, by its kind.</summary>
internal static class Contract
{
    private const string ValueType = "https://bonerisk.dev/reply/v1";

    private static readonly HashSet<string> Dispositions =
        [.. Enum.GetNames<Disposition>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    /// <returns>What is wrong with a message, or null.</returns>
    public static string? Breach(Message message)
    {
        var activity = message.Activity;
        return !HasText(activity, "text") ? "a reply has no text"
            : !HasText(activity, "speak") ? "a reply has nothing to read out"
            : !activity.TryGetProperty("valueType", out var type) || !type.ValueEquals(ValueType) ? "a reply has no valueType"
            : !activity.TryGetProperty("value", out var value) || !HasText(value, "kind") ? "a reply has no kind"
            : Holds(value) ? null : $"a reply breaks the contract of its kind: {value.GetRawText()}";
    }

    private static bool Holds(JsonElement value) => value.GetProperty("kind").GetString() switch
    {
        "welcome" or "help" or "notice" => true,
        "question" => HasText(value, "id") && Number(value, "step") >= 1 && Number(value, "of") >= Number(value, "step") && Number(value, "retry") >= 0,
        "boundary" => HasText(value, "category") && HasDisposition(value),
        "redFlag" => HasDisposition(value) && Texts(value, "flags") > 0,
        "report" => value.TryGetProperty("report", out var report) && report.ValueKind == JsonValueKind.Object,
        "faq" => HasText(value, "topic") && Number(value, "score") is >= 0 and <= 1,
        "faqMiss" => Texts(value, "suggestions") >= 0,
        "triage" => HasDisposition(value) && Texts(value, "flags") >= 0,
        _ => false,
    };

    private static bool HasText(JsonElement from, string name) =>
        from.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString());

    private static bool HasDisposition(JsonElement value) => HasText(value, "disposition") && Dispositions.Contains(value.GetProperty("disposition").GetString()!);

    private static decimal Number(JsonElement value, string name) =>
        value.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDecimal() : decimal.MinValue;

    private static int Texts(JsonElement value, string name) =>
        value.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(i => i.ValueKind == JsonValueKind.String)
            ? list.GetArrayLength()
            : -1;
}
