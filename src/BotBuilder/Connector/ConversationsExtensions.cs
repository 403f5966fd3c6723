using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Takes the addresses out of the activity.</summary>
public static class ConversationsExtensions
{
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(ConversationId(activity), activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(
            ConversationId(activity), Required(activity.ReplyToId, "replyToId"), activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(
            ConversationId(activity), Required(activity.Id, "id"), activity, cancellationToken);

    private static string ConversationId(Activity activity) => Required(activity.Conversation?.Id, "conversation.id");

    private static string Required(string? value, string name) =>
        value ?? throw new ArgumentException($"The activity has no {name}.");
}
