using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class StorageTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
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

        var items = await Process.Storage.ReadAsync(["here", "not here"], Ct);

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

        await Process.Storage.DeleteAsync(["state"], Ct);
        await Process.Storage.DeleteAsync(["state"], Ct);

        Assert.Empty(await Process.Storage.ReadAsync(["state"], Ct));
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
        var conflict = await Assert.ThrowsAsync<StorageConflictException>(() => Process.Storage.WriteAsync(changes, Ct));

        Assert.Equal("note", conflict.Key);
        Assert.Equal("theirs", (await ReadNoteAsync()).Text);
        Assert.Empty(await Process.Storage.ReadAsync(["other"], Ct));
    }

    [Fact]
    public async Task Items_come_back_in_their_type_where_the_storage_was_given_it()
    {
        await using var knowing = Store.NewProcess(Clock, new ItemTypes(typeof(Note)));
        var typed = knowing.Storage;
        await typed.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "one" } }, Ct);

        var note = Assert.IsType<Note>((await typed.ReadAsync(["note"], Ct))["note"]);
        Assert.Equal("one", note.Text);
        Assert.NotNull(note.ETag);
        Assert.IsType<StoredItem>((await Process.Storage.ReadAsync(["note"], Ct))["note"]);
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
        await Process.Storage.DeleteAsync(["note"], Ct);

        await Assert.ThrowsAsync<StorageConflictException>(() => WriteAsync("note", note));
    }

    [Fact]
    public async Task What_is_read_untyped_keeps_its_version_too()
    {
        await WriteAsync("note", new Note { Text = "one" });
        var first = Assert.IsType<StoredItem>((await Process.Storage.ReadAsync(["note"], Ct))["note"]);
        var second = Assert.IsType<StoredItem>((await Process.Storage.ReadAsync(["note"], Ct))["note"]);

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

    [Fact]
    public async Task Two_processes_see_each_others_writes()
    {
        await using var other = Store.NewProcess(Clock);
        var theirs = other.Storage;

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(
            () => (i % 2 == 0 ? Process.Storage : theirs).WriteAsync(
                new Dictionary<string, object> { [$"k{i}"] = new Dictionary<string, object> { ["i"] = i } }, Ct),
            Ct)));

        var keys = Enumerable.Range(0, 20).Select(i => $"k{i}").ToArray();
        Assert.Equal(20, (await Process.Storage.ReadAsync(keys, Ct)).Count);
        Assert.Equal(20, (await theirs.ReadAsync(keys, Ct)).Count);
    }

    [Fact]
    public async Task After_a_restart_everything_is_still_there()
    {
        await WriteAsync("state", new Dictionary<string, object> { ["n"] = 1 });

        await RestartAsync();

        Assert.Single(await Process.Storage.ReadAsync(["state"], Ct));
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

    protected Task WriteAsync(string key, object item) =>
        Process.Storage.WriteAsync(new Dictionary<string, object> { [key] = item }, Ct);

    protected async Task<IDictionary<string, object>> ReadAsync(string key) =>
        Assert.IsType<IDictionary<string, object>>((await Process.Storage.ReadAsync([key], Ct))[key], exactMatch: false);

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
