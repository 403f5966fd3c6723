using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BoneRisk.Bot.Api;

/// <summary>Ready means that the stores can be used: that of the state takes a write, that of all else answers.</summary>
internal sealed class StorageCheck(IStorage state, IActivityLog log) : IHealthCheck
{
    private const string Key = "healthz";

    private static readonly Dictionary<string, object> Tiny = new() { [Key] = new Dictionary<string, object>() };

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await state.WriteAsync(Tiny, cancellationToken); // A full disk can still be read.
            await log.FindAsync(Key, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageException e)
        {
            return HealthCheckResult.Unhealthy("The database cannot be used.", e);
        }
    }
}
