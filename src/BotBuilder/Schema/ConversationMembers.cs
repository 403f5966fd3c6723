namespace Microsoft.Bot.Schema;

/// <summary>A conversation and who is in it.</summary>
public class ConversationMembers
{
    public string? Id { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
}
