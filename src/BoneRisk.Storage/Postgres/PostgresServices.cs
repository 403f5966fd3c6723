using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Storage.Postgres;

/// <summary>Registers the stores on PostgreSQL.</summary>
internal static class PostgresServices
{
    public static void AddPostgres(this IServiceCollection services, string connectionString)
    {
        // Made at once: a bad connection string is said before anything else starts.
        var database = new PostgresDatabase(connectionString);
        services.AddSingleton(_ => database);
        services.AddSingleton<IStorage, PostgresStorage>();
        services.AddSingleton<PostgresActivityLog>();
        services.AddSingleton<IActivityLog>(provider => provider.GetRequiredService<PostgresActivityLog>());
        services.AddSingleton<ITurnStore, PostgresTurnStore>();
        services.AddSingleton<IUsedTokens, PostgresUsedTokens>();
        services.AddSingleton<IRetention, PostgresRetention>();
        services.AddSingleton<IAttachmentStore, PostgresAttachmentStore>();
        services.AddSingleton<ISecretStore, PostgresSecretStore>();
        services.AddSingleton<IFollowUpStore, PostgresFollowUpStore>();
        services.AddHostedService<OpenDatabaseAtStart>();
        services.AddHostedService<PostgresListener>();
    }
}
