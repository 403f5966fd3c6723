using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests.AzureBlobs;

/// <summary>A container of its own, and a file for what is not in it.</summary>
public sealed class BlobStore : TestStore
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bonerisk-storage-").FullName;
    private string _container = "";

    /// <summary>Where the container is; given before the test begins.</summary>
    public Azurite Azurite { get; set; } = null!;

    protected override IReadOnlyList<(string Name, string Value)> Settings =>
    [
        ("Provider", "AzureBlobs"), ("ConnectionString", Azurite.ConnectionString), ("Container", _container),
        ("LocalConnectionString", $"Data Source={Path.Combine(_folder, "bot.db")}"),
    ];

    public override async Task CreateAsync(CancellationToken cancellationToken) =>
        _container = (await TestContainer.CreateAsync(Azurite)).Name;

    public override Task<long> CountAsync(string table, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Blobs have no tables.");

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
