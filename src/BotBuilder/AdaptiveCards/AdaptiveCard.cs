using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An Adaptive Card.</summary>
public class AdaptiveCard(AdaptiveSchemaVersion schemaVersion) : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    [JsonConstructor]
    internal AdaptiveCard()
        : this((AdaptiveSchemaVersion)null!)
    {
    }

    [JsonPropertyOrder(-3)]
    public override string Type { get; set; } = TypeName;

    [JsonIgnore]
    public AdaptiveSchemaVersion Version { get; set; } = schemaVersion;

    public string? FallbackText { get; set; }

    public string? Speak { get; set; }

    public List<AdaptiveElement> Body { get; set; } = [];

    public List<AdaptiveAction> Actions { get; set; } = [];

    [JsonInclude]
    [JsonPropertyName("version")]
    [JsonPropertyOrder(-1)]
    internal string VersionText { get => Version.ToString(); set => Version = value; }

    /// <exception cref="AdaptiveSerializationException">No JSON, no card, or no version.</exception>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (AdaptiveJson.TypeOf(root) != TypeName)
                throw new AdaptiveSerializationException("The JSON is no object of type AdaptiveCard.");

            var card = root.Deserialize<AdaptiveCard>(AdaptiveJson.Options)!;
            if (card.Version is null)
                throw new AdaptiveSerializationException("The card has no version.");
            var result = new AdaptiveCardParseResult { Card = card };
            AdaptiveLint.Check(root, result.Warnings);
            return result;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new AdaptiveSerializationException(e.Message, e);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, AdaptiveJson.Options);
}
