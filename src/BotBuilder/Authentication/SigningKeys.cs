using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that an issuer publishes: read again each day and when a token names a key that is not there, yet never
/// more often than each half minute; until they were read once, each second. (The library's own ConfigurationManager reads them again in the background, and
/// so refuses the first caller after a change of keys.)
/// </summary>
internal sealed class SigningKeys(string metadataUrl, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(10) };

    private readonly HttpDocumentRetriever documents = new(Http)
    {
        RequireHttps = !(Uri.TryCreate(metadataUrl, UriKind.Absolute, out var uri) && uri.IsLoopback),
    };

    private readonly SemaphoreSlim gate = new(1);
    private Published? published;
    private DateTimeOffset? lastTry;

    /// <exception cref="UnauthorizedAccessException">There is no such key, or the keys cannot be read.</exception>
    public async Task<JsonWebKey> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (Fresh(id) is { } key)
            return key;

        await gate.WaitAsync(cancellationToken);
        try
        {
            if (Fresh(id) is null && (lastTry is null || time.GetUtcNow() >= lastTry + (published is null ? FirstPause : Pause)))
                await ReadAsync();
        }
        finally
        {
            gate.Release();
        }

        if (published is null)
            throw new UnauthorizedAccessException($"signing keys cannot be read from {metadataUrl}");
        return published.Keys.GetValueOrDefault(id) ?? throw new UnauthorizedAccessException("key id");
    }

    public void Dispose() => gate.Dispose();

    private JsonWebKey? Fresh(string id) =>
        published is { } held && time.GetUtcNow() < held.ReadAt + Day ? held.Keys.GetValueOrDefault(id) : null;

    // Not cancelled with the request: a caller who hangs up must not use up the try.
    private async Task ReadAsync()
    {
        lastTry = time.GetUtcNow();
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
                metadataUrl, documents, CancellationToken.None);
            var keys = metadata.JsonWebKeySet.Keys.Where(key => key.Kid is not null).DistinctBy(key => key.Kid);
            published = new Published(keys.ToDictionary(key => key.Kid, StringComparer.Ordinal), time.GetUtcNow());
        }
        catch (Exception)
        {
            // Whatever the reason: the keys of yesterday are better than none, until they can be read again.
        }
    }

    private sealed record Published(Dictionary<string, JsonWebKey> Keys, DateTimeOffset ReadAt);
}
