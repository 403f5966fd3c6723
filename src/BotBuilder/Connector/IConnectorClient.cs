namespace Microsoft.Bot.Connector;

/// <summary>The REST API of a channel.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; }

    IConversations Conversations { get; }
}
