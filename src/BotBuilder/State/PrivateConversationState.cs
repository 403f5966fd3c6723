namespace Microsoft.Bot.Builder;

/// <summary>State of one user within one conversation.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}"
        + $"/users/{StateKey.User(turnContext)}";
}
