namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo(string? id = null, string? name = null)
{
    public string? Id { get; set; } = id;
    public string? Name { get; set; } = name;
    public string? AadGroupId { get; set; }
}
