using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation an activity belongs to.</summary>
public class ConversationAccount(
    bool? isGroup = null, string? conversationType = null, string? id = null, string? name = null,
    string? aadObjectId = null, string? role = null, string? tenantId = null)
{
    public bool? IsGroup { get; set; } = isGroup;
    public string? ConversationType { get; set; } = conversationType;
    public string? TenantId { get; set; } = tenantId;
    public string? Id { get; set; } = id;
    public string? Name { get; set; } = name;
    public string? AadObjectId { get; set; } = aadObjectId;
    public string? Role { get; set; } = role;

    /// <summary>Members that this type does not know; they survive a round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
