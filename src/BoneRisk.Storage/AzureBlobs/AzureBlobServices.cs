using BoneRisk.Storage.Sqlite;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>Puts bot state into Azure Blob Storage; all else stays in SQLite.</summary>
internal static class AzureBlobServices
{
    /// <summary>Takes the place of the SQLite services that hold state; to be called after they are there.</summary>
    public static void AddAzureBlobs(this IServiceCollection services, IConfiguration storage)
    {
        var connectionString = storage["ConnectionString"] ?? "";
        var container = storage["Container"] is { Length: > 0 } named ? named : "bonerisk";
        services.AddSingleton(_ => new AzureBlobContainer(connectionString, container));
        services.AddSingleton<SqliteRetention>();
        services.AddSingleton<AzureBlobRetention>();
        services.Replace(ServiceDescriptor.Singleton<IStorage, AzureBlobStorage>());
        services.Replace(ServiceDescriptor.Singleton<ITurnStore, AzureBlobTurnStore>());
        services.Replace(ServiceDescriptor.Singleton<IRetention>(provider => new RetentionOfBoth(
            provider.GetRequiredService<AzureBlobRetention>(), provider.GetRequiredService<SqliteRetention>())));
        services.AddHostedService<OpenContainerAtStart>();
    }
}
