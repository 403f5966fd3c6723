namespace BoneRisk.Storage.Tests.AzureBlobs;

/// <summary>What every engine passes, on blobs; and what only they could get wrong.</summary>
[Collection<AzuriteTests>]
public sealed class AzureBlobStorageTests : StorageTests<BlobStore>
{
    public AzureBlobStorageTests(Azurite azurite) => Store.Azurite = azurite;

    [Theory]
    [InlineData("msteams/conversations/19:meeting_Nj@thread.v2;messageid=1")]
    [InlineData("a b?c#d%2F&e")]
    [InlineData("ключ 🦴 \ud83e")]
    [InlineData("../.")]
    [InlineData("")]
    public async Task A_key_may_be_any_text(string key)
    {
        await WriteAsync(key, new Dictionary<string, object> { ["n"] = 1 });
        await WriteAsync(key + "/", new Dictionary<string, object> { ["n"] = 2 });

        Assert.Equal("1", (await ReadAsync(key))["n"].ToString());
        await Process.Storage.DeleteAsync([key], Ct);
        Assert.Equal([key + "/"], (await Process.Storage.ReadAsync([key, key + "/"], Ct)).Keys);
    }

    [Fact]
    public async Task Very_long_keys_that_differ_in_their_last_letter_are_two()
    {
        var key = new string('é', 5000);
        await WriteAsync(key + "a", new Dictionary<string, object> { ["n"] = 1 });
        await WriteAsync(key + "b", new Dictionary<string, object> { ["n"] = 2 });

        Assert.Equal("1", (await ReadAsync(key + "a"))["n"].ToString());
        Assert.Equal("2", (await ReadAsync(key + "b"))["n"].ToString());
    }
}
