using BoneRisk.Storage.Tests.Engines;

namespace BoneRisk.Storage.Tests;

public abstract class AttachmentStoreTests<TStore> : StoreTests<TStore>
    where TStore : TestStore, new()
{
    [Fact]
    public async Task Files_come_back_as_they_were_also_after_a_restart()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        Assert.True(await Process.Files.AddAsync("c", [AFile("a", 0, 255, 10, 13), AFile("b")], Ct));

        await RestartAsync();
        var found = await Process.Files.FindAsync("a", Ct);

        Assert.Equal(("image/png", Clock.GetUtcNow().AddHours(24)), (found!.ContentType, found.Expires));
        Assert.Equal([0, 255, 10, 13], found.Content);
        Assert.Empty((await Process.Files.FindAsync("b", Ct))!.Content);
        Assert.Null(await Process.Files.FindAsync("c", Ct));
    }

    [Fact]
    public async Task A_file_is_gone_when_its_time_is_over()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await Process.Files.AddAsync("c", [AFile("a", 1)], Ct);

        Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await Process.Files.FindAsync("a", Ct));
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await Process.Files.FindAsync("a", Ct));
        Assert.Equal(0, await StoredAsync());
    }

    [Fact]
    public async Task A_new_file_sweeps_out_the_old_ones()
    {
        await Process.Log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await Process.Files.AddAsync("c", [AFile("a", 1), AFile("b", 2)], Ct);
        Clock.Advance(TimeSpan.FromHours(24));

        await Process.Files.AddAsync("c", [AFile("d", 3)], Ct);

        Assert.Equal(1, await StoredAsync());
    }

    [Fact]
    public async Task A_conversation_takes_its_files_with_it()
    {
        foreach (var id in new[] { "deleted", "cleared", "users", "other" })
        {
            await Process.Log.StartAsync(new LoggedConversation(id, id), Ct);
            await Process.Files.AddAsync(id, [AFile(id, 1)], Ct);
        }

        await Process.Log.DeleteAsync("deleted", Ct);
        await Process.Log.ClearAsync("cleared", Ct);
        await Process.Log.DeleteUserAsync("users", Ct);

        Assert.Equal(1, await StoredAsync());
        Assert.NotNull(await Process.Files.FindAsync("other", Ct));
    }

    [Fact]
    public async Task No_file_is_kept_for_a_conversation_that_is_over_or_never_was()
    {
        await Process.Log.StartAsync(new LoggedConversation("ended", "u"), Ct);
        await Process.Log.StartAsync(new LoggedConversation("deleted", "u"), Ct);
        await Process.Log.EndAsync("ended", Ct);
        await Process.Log.DeleteAsync("deleted", Ct);

        Assert.False(await Process.Files.AddAsync("ended", [AFile("a")], Ct));
        Assert.False(await Process.Files.AddAsync("deleted", [AFile("b")], Ct));
        Assert.False(await Process.Files.AddAsync("never", [AFile("c")], Ct));
        Assert.Equal(0, await StoredAsync());
    }

    private StoredAttachment AFile(string id, params byte[] content) =>
        new(id, "image/png", content, Clock.GetUtcNow().AddHours(24));

    private Task<long> StoredAsync() => Store.CountAsync("attachments", Ct);
}
