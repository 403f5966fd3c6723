using BoneRisk.Storage.AzureBlobs;
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
    /// Adds <see cref="IStorage"/>, <see cref="IActivityLog"/>, <see cref="IAttachmentStore"/>, <see cref="ISecretStore"/>
    /// and <see cref="IFollowUpStore"/>. The database is opened when the host starts, which fails with a
    /// <see cref="StorageException"/> if it cannot be.
    /// </summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configuration">
    /// <c>Storage:Provider</c> (<c>Sqlite</c>, the default, or <c>AzureBlobs</c>) and <c>Storage:ConnectionString</c>
    /// (default <c>Data Source=data/bonerisk.db</c>). With <c>AzureBlobs</c> the connection string is the account's,
    /// and <c>Storage:LocalConnectionString</c> is SQLite's, with the same default.
    /// </param>
    /// <exception cref="StorageException">The provider is unknown.</exception>
    public static IServiceCollection AddBoneRiskStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration["Storage:Provider"] is { Length: > 0 } named ? named : "Sqlite";
        var blobs = provider.Equals("AzureBlobs", StringComparison.OrdinalIgnoreCase);
        if (!blobs && !provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new StorageException($"Storage:Provider is '{provider}'; it must be 'Sqlite' or 'AzureBlobs'.");

        var connectionString = configuration[blobs ? "Storage:LocalConnectionString" : "Storage:ConnectionString"] is { Length: > 0 } given
            ? given
            : "Data Source=data/bonerisk.db";
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new SqliteDatabase(connectionString));
        services.AddSingleton<IStorage, SqliteStorage>();
        services.AddSingleton<SqliteActivityLog>();
        services.AddSingleton<IActivityLog>(provider => provider.GetRequiredService<SqliteActivityLog>());
        services.AddSingleton<ITurnStore, SqliteTurnStore>();
        services.AddSingleton<IUsedTokens, SqliteUsedTokens>();
        services.AddSingleton<IRetention, SqliteRetention>();
        services.AddSingleton<IAttachmentStore, SqliteAttachmentStore>();
        services.AddSingleton<ISecretStore, SqliteSecretStore>();
        services.AddSingleton<IFollowUpStore, SqliteFollowUpStore>();
        services.AddHostedService<OpenDatabaseAtStart>();
        if (blobs)
            services.AddAzureBlobs(configuration.GetSection("Storage"));
        return services;
    }
}
