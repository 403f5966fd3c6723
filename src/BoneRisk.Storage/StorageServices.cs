using BoneRisk.Storage.Postgres;
using BoneRisk.Storage.Sqlite;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BoneRisk.Storage;

/// <summary>Registers the store that the configuration names.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds <see cref="IStorage"/>, <see cref="ITurnStore"/>, <see cref="IActivityLog"/>, <see cref="IAttachmentStore"/>,
    /// <see cref="ISecretStore"/>, <see cref="IFollowUpStore"/>, <see cref="IUsedTokens"/> and <see cref="IRetention"/>
    /// with its hourly sweep. The database is opened when the host starts, which fails with a
    /// <see cref="StorageException"/> if it cannot be.
    /// </summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configuration">
    /// <c>Storage:Provider</c> (<c>Sqlite</c>, the default, or <c>PostgreSql</c>), <c>Storage:ConnectionString</c>
    /// (for SQLite by default <c>Data Source=data/bonerisk.db</c>) and <c>Storage:RetainDays</c>.
    /// </param>
    /// <exception cref="StorageException">The provider is unknown, or a setting is not valid.</exception>
    public static IServiceCollection AddBoneRiskStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var connectionString = configuration["Storage:ConnectionString"] is { Length: > 0 } given ? given : null;
        var provider = configuration["Storage:Provider"] is { Length: > 0 } named ? named : "Sqlite";
        if (provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            services.AddSqlite(connectionString ?? "Data Source=data/bonerisk.db");
        else if (provider.Equals("PostgreSql", StringComparison.OrdinalIgnoreCase))
            services.AddPostgres(connectionString ?? "");
        else
            throw new StorageException($"Storage:Provider is '{provider}'; it must be 'Sqlite' or 'PostgreSql'.");

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(RetentionRule.From(configuration));
        services.AddHostedService<RetentionSweep>();
        return services;
    }
}
