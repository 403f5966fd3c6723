using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person in whose name a message is sent.</summary>
public class OnBehalfOf
{
    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    public string MentionType { get; set; } = "person";
    public string? Mri { get; set; }
    public string? DisplayName { get; set; }
}
