namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel; <see cref="ConversationsExtensions"/> has the calls.</summary>
public interface IConversations
{
    internal RestCalls Calls { get; }
}
