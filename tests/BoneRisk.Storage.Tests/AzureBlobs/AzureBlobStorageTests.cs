using BoneRisk.Storage.AzureBlobs;

namespace BoneRisk.Storage.Tests.AzureBlobs;

[Collection<AzuriteTests>]
public sealed class AzureBlobStorageTests(Azurite azurite) : IAsyncLifetime
{
    private TestContainer _container = null!;
    private AzureBlobStorage _storage = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _container = await TestContainer.CreateAsync(azurite);
        _storage = new AzureBlobStorage(_container.Container);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task What_was_written_is_read_back()
    {
        await WriteAsync("state", new Dictionary<string, object> { ["age"] = 70, ["word"] = "ja 🦴 <b>" });

        var state = await ReadAsync("state");

        Assert.Equal("70", state["age"].ToString());
        Assert.Equal("ja 🦴 <b>", state["word"].ToString());
    }

    [Fact]
    public async Task Keys_that_are_not_there_are_left_out()
    {
        await WriteAsync("here", new Dictionary<string, object> { ["a"] = 1 });

        var items = await _storage.ReadAsync(["here", "not here"], Ct);

        Assert.Equal(["here"], items.Keys);
    }

    [Fact]
    public async Task Plain_state_is_overwritten_by_the_last_write()
    {
        await WriteAsync("state", new Dictionary<string, object> { ["n"] = 1 });
        await WriteAsync("state", new Dictionary<string, object> { ["n"] = 2 });

        Assert.Equal("2", (await ReadAsync("state"))["n"].ToString());
    }

    [Fact]
    public async Task Deleted_items_are_gone_and_deleting_them_again_is_no_error()
    {
        await WriteAsync("state", new Dictionary<string, object> { ["n"] = 1 });

        await _storage.DeleteAsync(["state"], Ct);
        await _storage.DeleteAsync(["state"], Ct);

        Assert.Empty(await _storage.ReadAsync(["state"], Ct));
    }

    [Fact]
    public async Task A_versioned_item_that_nobody_else_changed_can_be_written_again()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var note = await ReadNoteAsync();

        note.Text = "two";
        await WriteAsync("note", note);

        Assert.Equal("two", (await ReadNoteAsync()).Text);
    }

    [Fact]
    public async Task A_versioned_item_that_somebody_else_changed_is_refused_and_nothing_is_written()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var mine = await ReadNoteAsync();
        var theirs = await ReadNoteAsync();
        theirs.Text = "theirs";
        await WriteAsync("note", theirs);

        mine.Text = "mine";
        var changes = new Dictionary<string, object> { ["other"] = new Note(), ["note"] = mine };
        var conflict = await Assert.ThrowsAsync<StorageConflictException>(() => _storage.WriteAsync(changes, Ct));

        Assert.Equal("note", conflict.Key);
        Assert.Equal("theirs", (await ReadNoteAsync()).Text);
        Assert.Empty(await _storage.ReadAsync(["other"], Ct));
    }

    [Fact]
    public async Task Items_come_back_in_their_type_where_the_storage_was_given_it()
    {
        var typed = new AzureBlobStorage(_container.Container, new ItemTypes(typeof(Note)));
        await typed.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "one" } }, Ct);

        var note = Assert.IsType<Note>((await typed.ReadAsync(["note"], Ct))["note"]);
        Assert.Equal("one", note.Text);
        Assert.NotNull(note.ETag);
        Assert.IsType<StoredItem>((await _storage.ReadAsync(["note"], Ct))["note"]);
    }

    [Theory]
    [InlineData("*")]
    [InlineData(null)]
    public async Task A_star_or_no_etag_overwrites(string? eTag)
    {
        await WriteAsync("note", new Note { Text = "one" });

        await WriteAsync("note", new Note { Text = "two", ETag = eTag });

        Assert.Equal("two", (await ReadNoteAsync()).Text);
    }

    [Fact]
    public async Task An_empty_etag_is_a_mistake() =>
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync("note", new Note { ETag = "" }));

    [Fact]
    public async Task An_item_deleted_since_it_was_read_is_not_brought_back()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var note = await ReadNoteAsync();
        await _storage.DeleteAsync(["note"], Ct);

        await Assert.ThrowsAsync<StorageConflictException>(() => WriteAsync("note", note));
    }

    [Fact]
    public async Task What_is_read_untyped_keeps_its_version_too()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var first = Assert.IsType<StoredItem>((await _storage.ReadAsync(["note"], Ct))["note"]);
        var second = Assert.IsType<StoredItem>((await _storage.ReadAsync(["note"], Ct))["note"]);

        await WriteAsync("note", first);

        await Assert.ThrowsAsync<StorageConflictException>(() => WriteAsync("note", second));
    }

    [Fact]
    public async Task Of_many_writers_at_once_none_is_lost()
    {
        await WriteAsync("note", new Note());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(CountOneUpAsync, Ct)));

        Assert.Equal(8, (await ReadNoteAsync()).Count);
    }

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
        await _storage.DeleteAsync([key], Ct);
        Assert.Equal([key + "/"], (await _storage.ReadAsync([key, key + "/"], Ct)).Keys);
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

    private async Task CountOneUpAsync()
    {
        while (true)
        {
            var note = await ReadNoteAsync();
            note.Count++;
            try
            {
                await WriteAsync("note", note);
                return;
            }
            catch (StorageConflictException)
            {
                // Somebody was faster: read what they wrote, and try again.
            }
        }
    }

    private Task WriteAsync(string key, object item) =>
        _storage.WriteAsync(new Dictionary<string, object> { [key] = item }, Ct);

    private async Task<IDictionary<string, object>> ReadAsync(string key) =>
        Assert.IsType<IDictionary<string, object>>((await _storage.ReadAsync([key], Ct))[key], exactMatch: false);

    private async Task<Note> ReadNoteAsync()
    {
        var item = await ReadAsync("note");
        return new Note
        {
            Text = item.TryGetValue("text", out var text) ? text.ToString() : null,
            Count = int.Parse(item["count"].ToString()!, System.Globalization.CultureInfo.InvariantCulture),
            ETag = Assert.IsType<StoredItem>(item).ETag,
        };
    }
}
