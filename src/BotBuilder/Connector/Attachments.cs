namespace Microsoft.Bot.Connector;

/// <summary>Files that a channel keeps, over HTTP.</summary>
public class Attachments : IAttachments
{
    private readonly RestCalls calls;

    internal Attachments(RestCalls calls) => this.calls = calls;

    RestCalls IAttachments.Calls => calls;

    /// <summary>The address of a file, for a client that may fetch it itself.</summary>
    public string GetAttachmentUri(string attachmentId, string viewId = "original") =>
        calls.Address(AttachmentsExtensions.Path(attachmentId, viewId)).AbsoluteUri;
}
