using BoneRisk.Storage.AzureBlobs;
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
    private const string LocalFile = "Data Source=data/bonerisk.db";

    /// <summary>
    /// Adds <see cref="IStorage"/>, <see cref="ITurnStore"/>, <see cref="IActivityLog"/>, <see cref="IAttachmentStore"/>,
    /// <see cref="ISecretStore"/>, <see cref="IFollowUpStore"/>, <see cref="IUsedTokens"/> and <see cref="IRetention"/>
    /// with its hourly sweep. The database is opened when the host starts, which fails with a
    /// <see cref="StorageException"/> if it cannot be.
    /// </summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configuration">
    /// <c>Storage:Provider</c> (<c>Sqlite</c>, the default, <c>PostgreSql</c> or <c>AzureBlobs</c>),
    /// <c>Storage:ConnectionString</c> (for SQLite by default <c>Data Source=data/bonerisk.db</c>) and
    /// <c>Storage:RetainDays</c>. With <c>AzureBlobs</c> the connection string is the account's, and
    /// <c>Storage:LocalConnectionString</c> names the SQLite file for all that is not state.
    /// </param>
    /// <exception cref="StorageException">The provider is unknown, or a setting is not valid.</exception>
    public static IServiceCollection AddBoneRiskStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var storage = configuration.GetSection("Storage");
        var provider = Setting(storage, "Provider", "Sqlite");
        switch (provider.ToUpperInvariant())
        {
            case "SQLITE":
                services.AddSqlite(Setting(storage, "ConnectionString", LocalFile));
                break;
            case "POSTGRESQL":
                services.AddPostgres(Setting(storage, "ConnectionString", ""));
                break;
            case "AZUREBLOBS":
                services.AddSqlite(Setting(storage, "LocalConnectionString", LocalFile));
                services.AddAzureBlobs(storage);
                break;
            default:
                throw new StorageException(
                    $"Storage:Provider is '{provider}'; it must be 'Sqlite', 'PostgreSql' or 'AzureBlobs'.");
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(RetentionRule.From(configuration));
        services.AddHostedService<RetentionSweep>();
        return services;
    }

    private static string Setting(IConfigurationSection storage, string name, string otherwise) =>
        storage[name] is { Length: > 0 } given ? given : otherwise;
}
