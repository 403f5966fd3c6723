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

        Assert.Equal("Storage:Provider is 'Oracle'; it must be 'Sqlite', 'PostgreSql' or 'AzureBlobs'.", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=data/bonerisk.db")]
    [InlineData("Host=db.example")]
    [InlineData("Host=db.example;Database=bot;Port=s3cret")]
    [InlineData("postgres://bot:s3cret@db.example/bot?sslmode=require")]
    [InlineData("Host=db.example;Database=bot;s3cret")]
    public void A_connection_string_that_is_none_of_PostgreSQL_is_one_clear_error_that_does_not_repeat_it(string given)
    {
        var error = Assert.Throws<StorageException>(() => Build(new()
        {
            ["Storage:Provider"] = "PostgreSql",
            ["Storage:ConnectionString"] = given,
        }));

        Assert.StartsWith("The storage connection string is not valid for PostgreSQL", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 90)]
    [InlineData("0", 0)]
    [InlineData("365", 365)]
    public void Conversations_are_kept_for_so_many_days(string? given, int days)
    {
        using var provider = Build(new() { ["Storage:RetainDays"] = given });

        Assert.Equal(days, provider.GetRequiredService<RetentionRule>().Days);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("36501")]
    [InlineData("a year")]
    public void Days_that_make_no_sense_are_one_clear_error(string given)
    {
        var error = Assert.Throws<StorageException>(() => Build(new() { ["Storage:RetainDays"] = given }));

        Assert.StartsWith($"Storage:RetainDays is '{given}'; it must be", error.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Build(Dictionary<string, string?> settings) =>
        new ServiceCollection()
            .AddBoneRiskStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider();
}
