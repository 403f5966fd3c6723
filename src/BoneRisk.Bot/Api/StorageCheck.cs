using BoneRisk.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BoneRisk.Bot.Api;

/// <summary>Ready means that the database answers.</summary>
internal sealed class StorageCheck(IActivityLog log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await log.FindAsync("healthz", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageException e)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", e);
        }
    }
}
