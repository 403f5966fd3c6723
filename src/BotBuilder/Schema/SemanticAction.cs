namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that goes with the activity.</summary>
public class SemanticAction(string? id = null, IDictionary<string, Entity>? entities = null)
{
    public string? Id { get; set; } = id;
    public IDictionary<string, Entity>? Entities { get; set; } = entities;
    public string? State { get; set; }
}
