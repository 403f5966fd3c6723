namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel, over HTTP.</summary>
public class Conversations : IConversations
{
    private readonly RestCalls calls;

    internal Conversations(RestCalls calls) => this.calls = calls;

    RestCalls IConversations.Calls => calls;
}
