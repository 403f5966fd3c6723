namespace Microsoft.Bot.Schema;

/// <summary>A page of the conversations that a bot is in.</summary>
public class ConversationsResult
{
    public string? ContinuationToken { get; set; }
    public IList<ConversationMembers>? Conversations { get; set; }
}
