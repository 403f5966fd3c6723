using BoneRisk.EndToEnd.Tests.Running;
using BoneRisk.Storage.Tests.Postgres;

namespace BoneRisk.Fault.Tests.Postgres;

/// <summary>Three bots on one PostgreSQL, started at the same moment on an empty database.</summary>
public sealed class ThreeBots : IAsyncLifetime
{
    public PostgresServer Server { get; private set; } = null!;

    public IReadOnlyList<BotProcess> Bots { get; private set; } = [];

    public IReadOnlyList<Uri> Addresses => [.. Bots.Select(b => b.Address)];

    public async ValueTask InitializeAsync()
    {
        if (!PostgresServer.IsInstalled)
            return;
        Server = await PostgresServer.StartNewAsync();
        Bots = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Support.Bots.StartAsync(
            "--Storage:Provider", "PostgreSql", "--Storage:ConnectionString", Server.ConnectionString("postgres"))));
    }

    /// <summary>Skips the test where there is no PostgreSQL.</summary>
    public static void Need() => Assert.SkipUnless(PostgresServer.IsInstalled, "No PostgreSQL: install Debian's postgresql.");

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in Bots)
            await bot.DisposeAsync();
        if (Server is not null)
            await Server.DisposeAsync();
    }
}
