namespace Microsoft.Rest;

/// <summary>Signs a request to a service. This base signs nothing.</summary>
public abstract class ServiceClientCredentials
{
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
