namespace Microsoft.Bot.Schema.Teams;

/// <summary>The organization that a message comes from.</summary>
public class TenantInfo(string? id = null)
{
    public string? Id { get; set; } = id;
}
