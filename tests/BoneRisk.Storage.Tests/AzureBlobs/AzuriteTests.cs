namespace BoneRisk.Storage.Tests.AzureBlobs;

/// <summary>The tests that share one Azurite.</summary>
[CollectionDefinition]
public sealed class AzuriteTests : ICollectionFixture<Azurite>;
