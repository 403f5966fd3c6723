using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The REST API of a channel. Every call throws <see cref="Schema.ErrorResponseException"/> when refused.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials? Credentials { get; }

    IAttachments Attachments { get; }

    IConversations Conversations { get; }
}
