namespace Microsoft.Bot.Schema;

/// <summary>A like, or another reaction to a message.</summary>
public class MessageReaction(string? type = null)
{
    public string? Type { get; set; } = type;
}
