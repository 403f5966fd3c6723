using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BoneRisk.Storage.Tests.Engines;

/// <summary>An empty database of one engine, for one test; and processes that run on it.</summary>
public abstract class TestStore : IAsyncDisposable
{
    /// <summary>Makes the database, or skips the test where there is no engine.</summary>
    public abstract Task CreateAsync(CancellationToken cancellationToken);

    /// <summary>How many rows a table has.</summary>
    public abstract Task<long> CountAsync(string table, CancellationToken cancellationToken);

    /// <summary>A process as a bot's settings make it.</summary>
    public TestProcess NewProcess(TimeProvider clock, ItemTypes? types = null)
    {
        var services = new ServiceCollection()
            .AddSingleton(clock)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        if (types is not null)
            services.AddSingleton(types);
        services.AddBoneRiskStorage(new ConfigurationBuilder().AddInMemoryCollection(
            Settings.Select(setting => KeyValuePair.Create($"Storage:{setting.Name}", (string?)setting.Value))).Build());
        return new TestProcess(services.BuildServiceProvider());
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>Section <c>Storage</c> of the settings.</summary>
    protected abstract IReadOnlyList<(string Name, string Value)> Settings { get; }
}
