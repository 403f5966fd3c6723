namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that a message belongs to.</summary>
public class TeamsMeetingInfo(string? id = null)
{
    public string? Id { get; set; } = id;
}
