using BoneRisk.Storage.Sqlite;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Storage.Tests;

public sealed class StorageServicesTests
{
    [Fact]
    public void Without_settings_the_database_is_in_the_data_folder()
    {
        using var provider = Build([]);

        Assert.Equal(Path.GetFullPath("data/bonerisk.db"), provider.GetRequiredService<SqliteDatabase>().Path);
        Assert.IsType<SqliteStorage>(provider.GetRequiredService<IStorage>());
        Assert.IsType<SqliteActivityLog>(provider.GetRequiredService<IActivityLog>());
        Assert.IsType<SqliteSecretStore>(provider.GetRequiredService<ISecretStore>());
        Assert.IsType<SqliteFollowUpStore>(provider.GetRequiredService<IFollowUpStore>());
        Assert.Same(TimeProvider.System, provider.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public void The_connection_string_moves_the_database()
    {
        using var provider = Build(new() { ["Storage:ConnectionString"] = "Data Source=/somewhere/else.db" });

        Assert.Equal(Path.GetFullPath("/somewhere/else.db"), provider.GetRequiredService<SqliteDatabase>().Path);
    }

    [Fact]
    public void An_unknown_provider_is_one_clear_error()
    {
        var error = Assert.Throws<StorageException>(() => Build(new() { ["Storage:Provider"] = "Oracle" }));

        Assert.Equal("Storage:Provider is 'Oracle'; it must be 'Sqlite' or 'AzureBlobs'.", error.Message);
    }

    private static ServiceProvider Build(Dictionary<string, string?> settings) =>
        new ServiceCollection()
            .AddBoneRiskStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
}
