using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A card or file within a message.</summary>
public class Attachment(
    string? contentType = null, string? contentUrl = null, object? content = null, string? name = null,
    string? thumbnailUrl = null)
{
    public string? ContentType { get; set; } = contentType;
    public string? ContentUrl { get; set; } = contentUrl;

    /// <summary>A <see cref="JsonElement"/> when read from JSON; anything serializable when sent.</summary>
    public object? Content { get; set; } = content;

    public string? Name { get; set; } = name;
    public string? ThumbnailUrl { get; set; } = thumbnailUrl;

    /// <summary>Members that this type does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
