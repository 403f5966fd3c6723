namespace Microsoft.Bot.Connector;

/// <summary>Files that a channel keeps; <see cref="AttachmentsExtensions"/> has the calls.</summary>
public interface IAttachments
{
    internal RestCalls Calls { get; }
}
