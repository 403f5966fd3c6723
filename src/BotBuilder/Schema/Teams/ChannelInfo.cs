namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team. The general channel has no name.</summary>
public class ChannelInfo(string? id = null, string? name = null)
{
    public string? Id { get; set; } = id;
    public string? Name { get; set; } = name;
    public string? Type { get; set; }
}
