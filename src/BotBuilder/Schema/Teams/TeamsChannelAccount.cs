using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member, with what Teams knows of a person.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public string? GivenName { get; set; }
    public string? Surname { get; set; }
    public string? Email { get; set; }
    public string? UserPrincipalName { get; set; }
    public string? UserRole { get; set; }
    public string? TenantId { get; set; }

    // Lists of members call it so.
    [JsonInclude]
    internal string? ObjectId
    {
        get => AadObjectId;
        set => AadObjectId = value;
    }
}
