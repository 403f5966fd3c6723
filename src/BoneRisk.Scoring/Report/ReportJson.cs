using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BoneRisk.Scoring;

/// <summary>A report as JSON, in the one form that <c>POST /api/score</c> and the chat both use.</summary>
public static class ReportJson
{
    // A report holds ids, numbers and our own sentences, nothing that a person typed: so "<" can stay readable.
    private static readonly ReportJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>For serializers of one's own.</summary>
    public static JsonTypeInfo<RiskReport> TypeInfo => Context.RiskReport;

    /// <summary>The report as one line of JSON.</summary>
    /// <param name="report">Any report.</param>
    public static string Serialize(RiskReport report) => JsonSerializer.Serialize(report, TypeInfo);

    /// <summary>The report as a JSON value.</summary>
    /// <param name="report">Any report.</param>
    public static JsonElement ToElement(RiskReport report) => JsonSerializer.SerializeToElement(report, TypeInfo);
}
