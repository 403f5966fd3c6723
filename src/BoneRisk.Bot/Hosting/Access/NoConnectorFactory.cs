using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>For an activity whose answers go back in the response: the client it needs reaches nobody.</summary>
internal sealed class NoConnectorFactory(ConnectorFactory inner) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        inner.CreateAsync("https://nobody.invalid", audience!, cancellationToken);
}
