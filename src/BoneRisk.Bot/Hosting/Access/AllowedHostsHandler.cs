namespace BoneRisk.Bot.Hosting.Access;

/// <summary>The last gate before the network: also for addresses that were stored long ago.</summary>
internal sealed class AllowedHostsHandler(AllowedHosts hosts) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri is { } address && hosts.Allows(address)
            ? base.SendAsync(request, cancellationToken)
            : throw new HostNotAllowedException(request.RequestUri?.Host);
}
