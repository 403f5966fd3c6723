using Azure.Storage.Blobs;
using BoneRisk.Storage.AzureBlobs;

namespace BoneRisk.Storage.Tests.AzureBlobs;

/// <summary>A container that no other test uses.</summary>
internal sealed class TestContainer
{
    private readonly Azurite _azurite;

    private TestContainer(Azurite azurite)
    {
        _azurite = azurite;
        Container = Connect();
    }

    public string Name { get; } = $"test-{Guid.NewGuid():N}";

    public AzureBlobContainer Container { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<TestContainer> CreateAsync(Azurite azurite)
    {
        Azurite.Needed();
        var created = new TestContainer(azurite);
        await created.Container.OpenAsync(Ct);
        return created;
    }

    /// <summary>The same container, as another machine sees it.</summary>
    public AzureBlobContainer Connect(Action<BlobClientOptions>? configure = null) =>
        new(_azurite.ConnectionString, Name, configure ?? (_ => { }));

    /// <summary>The names of all that is in it.</summary>
    public async Task<List<string>> NamesAsync(string prefix = "")
    {
        var names = new List<string>();
        await foreach (var blob in Container.Find(prefix, Ct))
            names.Add(blob.Name);
        return names;
    }
}
