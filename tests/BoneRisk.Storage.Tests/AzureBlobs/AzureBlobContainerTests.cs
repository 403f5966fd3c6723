using BoneRisk.Storage.AzureBlobs;

namespace BoneRisk.Storage.Tests.AzureBlobs;

[Collection<AzuriteTests>]
public sealed class AzureBlobContainerTests(Azurite azurite)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=data/bonerisk.db")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=not*base64;EndpointSuffix=core.windows.net")]
    [InlineData("BlobEndpoint=nowhere;AccountName=a;AccountKey=c2VjcmV0")]
    public void A_connection_string_that_is_none_is_one_clear_line_without_what_is_in_it(string connectionString)
    {
        var error = Assert.Throws<StorageException>(() => new AzureBlobContainer(connectionString, "bonerisk"));

        Assert.StartsWith(
            "Storage:ConnectionString is not a connection string of Azure Storage", error.Message, StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Theory]
    [InlineData("Bones")]
    [InlineData("ab")]
    [InlineData("a--b")]
    [InlineData("-ab")]
    public void A_name_that_no_container_can_have_is_one_clear_line(string name)
    {
        var error = Assert.Throws<StorageException>(() => new AzureBlobContainer(azurite.ConnectionString, name));

        Assert.Contains($"Storage:Container is '{name}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_is_one_clear_line_without_the_key()
    {
        Azurite.Needed();
        const string Wrong = "c2VjcmV0IHNlY3JldCBzZWNyZXQ=";
        var container = new AzureBlobContainer(azurite.ConnectionStringWith(Wrong), "bonerisk");

        var error = await Assert.ThrowsAsync<StorageException>(() => container.OpenAsync(Ct));

        Assert.Equal(
            $"The storage account at '{new Uri(azurite.Address).Authority}' refuses the key or signature of " +
            "Storage:ConnectionString (AuthorizationFailure).",
            error.Message);
        Assert.DoesNotContain(Wrong, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_cannot_be_reached_is_one_clear_line()
    {
        // Port 9, discard: nobody listens there.
        var container = new AzureBlobContainer(
            "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:9/a", "bonerisk");

        var error = await Assert.ThrowsAsync<StorageException>(() => container.OpenAsync(Ct));

        Assert.Equal("The storage account at '127.0.0.1:9' cannot be reached.", error.Message);
        Assert.DoesNotContain("c2VjcmV0", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_machines_that_start_at_once_all_start()
    {
        Azurite.Needed();
        var name = $"test-{Guid.NewGuid():N}";

        await Task.WhenAll(Enumerable.Range(0, 10).Select(
            _ => new AzureBlobContainer(azurite.ConnectionString, name).OpenAsync(Ct)));

        Assert.Empty(await new AzureBlobStorage(new AzureBlobContainer(azurite.ConnectionString, name)).ReadAsync(["k"], Ct));
    }

    [Fact]
    public async Task An_account_that_is_out_for_a_while_is_a_clear_error_and_then_works_again()
    {
        Azurite.Needed();
        var own = new Azurite();
        await own.InitializeAsync();
        await using var stopped = own;
        var container = new AzureBlobContainer(own.ConnectionString, "bonerisk");
        await container.OpenAsync(Ct);
        var storage = new AzureBlobStorage(container);
        var turns = new AzureBlobTurnStore(container, TimeProvider.System);

        await own.StopAsync();
        var turn = new TurnToSave("k", "{}", null) { Outbox = new OutboxEntry("a", "[]", default) };
        await Assert.ThrowsAsync<StorageException>(() => storage.ReadAsync(["k"], Ct));
        await Assert.ThrowsAsync<StorageException>(() => turns.SaveAsync(turn, Ct));
        await Assert.ThrowsAsync<StorageException>(() => turns.ClaimAsync("k", "a", default, Ct));
        turns.Delivered("k", "a");

        await own.StartAsync();
        await container.OpenAsync(Ct); // This one forgets; an account does not.
        Assert.Equal(TurnSaved.Saved, await turns.SaveAsync(turn, Ct));
        Assert.Single(await storage.ReadAsync(["k"], Ct));
    }

    [Fact]
    public async Task Who_stops_waiting_is_not_told_that_the_account_failed()
    {
        var container = new AzureBlobContainer(
            "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:9/a", "bonerisk");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => container.OpenAsync(stop.Token));
    }
}
