using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The REST API of a channel, over HTTP.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly HttpClient? owned;

    /// <param name="baseUri">The service URL of an activity.</param>
    public ConnectorClient(
        Uri baseUri, ServiceClientCredentials? credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(baseUri, credentials, () => customHttpClient) => owned = disposeHttpClient ? customHttpClient : null;

    /// <summary>Most turns call nobody: what it calls with is made when it is first needed.</summary>
    internal ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, Func<HttpClient> http)
    {
        BaseUri = baseUri;
        Credentials = credentials;
        var calls = new RestCalls(this, http);
        Conversations = new Conversations(calls);
        Attachments = new Attachments(calls);
    }

    public Uri BaseUri { get; set; }

    public ServiceClientCredentials? Credentials { get; }

    public virtual IAttachments Attachments { get; }

    public virtual IConversations Conversations { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => owned?.Dispose();
}
