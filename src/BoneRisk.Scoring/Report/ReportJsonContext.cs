using System.Text.Json.Serialization;

namespace BoneRisk.Scoring;

/// <summary>The report's JSON contract, generated at build time; the plain types are those that inputs hold.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RiskReport))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
public sealed partial class ReportJsonContext : JsonSerializerContext;
