using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>
/// Refuses an address off the list before a token is asked for. An activity whose answers go back in the response has
/// none; the client that it still needs reaches nobody.
/// </summary>
internal sealed class AllowedConnectorFactory(ConnectorFactory inner, AllowedHosts hosts) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(
        string? serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(serviceUrl))
            return inner.CreateAsync("https://nobody.invalid", audience!, cancellationToken);
        return hosts.Allows(serviceUrl, out var host)
            ? inner.CreateAsync(serviceUrl, audience!, cancellationToken)
            : throw new HostNotAllowedException(host);
    }
}
