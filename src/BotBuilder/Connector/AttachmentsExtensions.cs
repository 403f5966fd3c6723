using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>What can be asked about a channel's files.</summary>
public static class AttachmentsExtensions
{
    public static Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default) =>
        operations.Calls.SendAsync<AttachmentInfo>(HttpMethod.Get, Path(attachmentId), null, cancellationToken);

    /// <param name="viewId"><c>original</c> or <c>thumbnail</c>.</param>
    public static Task<Stream> GetAttachmentAsync(
        this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default) =>
        operations.Calls.DownloadAsync(Path(attachmentId, viewId), cancellationToken);

    internal static string Path(string attachmentId, string viewId) =>
        $"{Path(attachmentId)}/views/{RestCalls.Segment(viewId)}";

    private static string Path(string attachmentId) => $"v3/attachments/{RestCalls.Segment(attachmentId)}";
}
