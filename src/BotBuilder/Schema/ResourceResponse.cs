namespace Microsoft.Bot.Schema;

/// <summary>The id a channel gave to what was sent.</summary>
public class ResourceResponse(string? id = null)
{
    public string? Id { get; set; } = id;
}
