using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Storage.Sqlite;

/// <summary>Registers the stores on SQLite.</summary>
internal static class SqliteServices
{
    public static void AddSqlite(this IServiceCollection services, string connectionString)
    {
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
    }
}
