using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel. Every method throws <see cref="ErrorResponseException"/> when refused.</summary>
public interface IConversations
{
    Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default);

    Task<ResourceResponse> SendToConversationAsync(
        string conversationId, Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(
        string conversationId, string activityId, CancellationToken cancellationToken = default);

    Task<ChannelAccount> GetConversationMemberAsync(
        string userId, string conversationId, CancellationToken cancellationToken = default);
}
