using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or bot, as the channel knows it.</summary>
public class ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
{
    public string? Id { get; set; } = id;
    public string? Name { get; set; } = name;
    public string? AadObjectId { get; set; } = aadObjectId;
    public string? Role { get; set; } = role;

    /// <summary>Members that this type does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
