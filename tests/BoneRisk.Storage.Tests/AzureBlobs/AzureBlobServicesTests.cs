using BoneRisk.Storage.AzureBlobs;
using BoneRisk.Storage.Sqlite;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BoneRisk.Storage.Tests.AzureBlobs;

public sealed class AzureBlobServicesTests
{
    [Fact]
    public void State_is_in_the_blobs_and_all_else_in_the_file()
    {
        using var provider = Build("UseDevelopmentStorage=true", "Data Source=/somewhere/local.db");

        Assert.IsType<AzureBlobStorage>(Assert.Single(provider.GetServices<IStorage>()));
        Assert.IsType<AzureBlobTurnStore>(Assert.Single(provider.GetServices<ITurnStore>()));
        Assert.IsType<RetentionOfBoth>(Assert.Single(provider.GetServices<IRetention>()));
        Assert.IsType<SqliteActivityLog>(provider.GetRequiredService<IActivityLog>());
        Assert.IsType<SqliteSecretStore>(provider.GetRequiredService<ISecretStore>());
        Assert.Equal(Path.GetFullPath("/somewhere/local.db"), provider.GetRequiredService<SqliteDatabase>().Path);
    }

    [Fact]
    public void Without_a_setting_the_file_is_where_it_always_is()
    {
        using var provider = Build("UseDevelopmentStorage=true", local: null);

        Assert.Equal(Path.GetFullPath("data/bonerisk.db"), provider.GetRequiredService<SqliteDatabase>().Path);
    }

    [Fact]
    public void A_wrong_connection_string_stops_the_start()
    {
        using var provider = Build("Data Source=data/bonerisk.db", local: null);

        Assert.Throws<StorageException>(() => provider.GetServices<IHostedService>().ToList());
    }

    private static ServiceProvider Build(string connectionString, string? local) =>
        new ServiceCollection().AddLogging()
            .AddBoneRiskStorage(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Storage:Provider"] = "AzureBlobs",
                ["Storage:ConnectionString"] = connectionString,
                ["Storage:LocalConnectionString"] = local,
            }).Build())
            .BuildServiceProvider();
}
