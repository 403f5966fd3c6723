namespace BoneRisk.Bot.Hosting.Access;

/// <summary>Whatever client the Bot Framework asks for, it gets the one that keeps to the list of hosts.</summary>
internal sealed class ChannelHttpClients(IHttpClientFactory clients) : IHttpClientFactory
{
    public const string Name = "channels";

    public HttpClient CreateClient(string name) => clients.CreateClient(Name);
}
