using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BoneRisk.Bot.Api;

/// <summary>Ready means that the stores answer: that of the state, and that of all else where it is another.</summary>
internal sealed class StorageCheck(IStorage state, IActivityLog log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await state.ReadAsync(["healthz"], cancellationToken);
            await log.FindAsync("healthz", cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageException e)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", e);
        }
    }
}
