using System.Globalization;
using Microsoft.Bot.Schema;
using static Microsoft.Bot.Connector.RestCalls;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot can do in a channel's conversations.</summary>
public static class ConversationsExtensions
{
    private const string Root = "v3/conversations";

    /// <param name="continuationToken">From the page before; null for the first.</param>
    public static Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ConversationsResult>(
            HttpMethod.Get, Root + Query(("continuationToken", continuationToken)), null, cancellationToken);

    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ConversationResourceResponse>(HttpMethod.Post, Root, parameters, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ResourceResponse>(
            HttpMethod.Post, Activities(conversationId), activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(ConversationId(activity), activity, cancellationToken);

    public static Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"{Activities(conversationId)}/history", transcript, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ResourceResponse>(
            HttpMethod.Post, ActivityPath(conversationId, activityId), activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(
            ConversationId(activity), Required(activity.ReplyToId, "replyToId"), activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ResourceResponse>(
            HttpMethod.Put, ActivityPath(conversationId, activityId), activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(
            ConversationId(activity), Required(activity.Id, "id"), activity, cancellationToken);

    public static Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ResourceResponse>(
            HttpMethod.Delete, ActivityPath(conversationId, activityId), null, cancellationToken);

    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        await operations.Calls.SendAsync<List<ChannelAccount>>(
            HttpMethod.Get, Members(conversationId), null, cancellationToken);

    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        ((IConversations)operations).Calls.SendAsync<ChannelAccount>(
            HttpMethod.Get, $"{Members(conversationId)}/{Segment(userId)}", null, cancellationToken);

    /// <param name="continuationToken">From the page before; null for the first.</param>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = null,
        string? continuationToken = null,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<PagedMembersResult>(
            HttpMethod.Get,
            $"{Conversation(conversationId)}/pagedmembers" + Query(
                ("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)), ("continuationToken", continuationToken)),
            null,
            cancellationToken);

    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        await operations.Calls.SendAsync<List<ChannelAccount>>(
            HttpMethod.Get, $"{ActivityPath(conversationId, activityId)}/members", null, cancellationToken);

    public static Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ResourceResponse>(
            HttpMethod.Delete, $"{Members(conversationId)}/{Segment(memberId)}", null, cancellationToken);

    public static Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<ResourceResponse>(
            HttpMethod.Post, $"{Conversation(conversationId)}/attachments", attachmentUpload, cancellationToken);

    private static string Conversation(string id) => $"{Root}/{Segment(id)}";

    private static string Members(string conversationId) => $"{Conversation(conversationId)}/members";

    private static string Activities(string conversationId) => $"{Conversation(conversationId)}/activities";

    private static string ActivityPath(string conversationId, string activityId) =>
        $"{Activities(conversationId)}/{Segment(activityId)}";

    private static string ConversationId(Activity activity) => Required(activity.Conversation?.Id, "conversation.id");

    private static string Required(string? value, string name) =>
        value ?? throw new ArgumentException($"The activity has no {name}.");
}
