using BoneRisk.Storage.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace BoneRisk.Storage.Tests;

public sealed class SqliteAttachmentStoreTests : IDisposable
{
    private readonly TempDatabase _temp = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
    private readonly SqliteActivityLog _log;
    private readonly SqliteAttachmentStore _files;

    public SqliteAttachmentStoreTests()
    {
        _log = new SqliteActivityLog(_temp.Database, _clock);
        _files = new SqliteAttachmentStore(_temp.Database, _clock);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Files_come_back_as_they_were_also_after_a_restart()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        Assert.True(await _files.AddAsync("c", [File("a", 0, 255, 10, 13), File("b")], Ct));

        _temp.Restart();
        var found = await new SqliteAttachmentStore(_temp.Database, _clock).FindAsync("a", Ct);

        Assert.Equal(("image/png", _clock.GetUtcNow().AddHours(24)), (found!.ContentType, found.Expires));
        Assert.Equal([0, 255, 10, 13], found.Content);
        Assert.Empty((await new SqliteAttachmentStore(_temp.Database, _clock).FindAsync("b", Ct))!.Content);
        Assert.Null(await new SqliteAttachmentStore(_temp.Database, _clock).FindAsync("c", Ct));
    }

    [Fact]
    public async Task A_file_is_gone_when_its_time_is_over()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await _files.AddAsync("c", [File("a", 1)], Ct);

        _clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await _files.FindAsync("a", Ct));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await _files.FindAsync("a", Ct));
        Assert.Equal(0, await StoredAsync());
    }

    [Fact]
    public async Task A_new_file_sweeps_out_the_old_ones()
    {
        await _log.StartAsync(new LoggedConversation("c", "u"), Ct);
        await _files.AddAsync("c", [File("a", 1), File("b", 2)], Ct);
        _clock.Advance(TimeSpan.FromHours(24));

        await _files.AddAsync("c", [File("d", 3)], Ct);

        Assert.Equal(1, await StoredAsync());
    }

    [Fact]
    public async Task A_conversation_takes_its_files_with_it()
    {
        foreach (var id in new[] { "deleted", "cleared", "users", "other" })
        {
            await _log.StartAsync(new LoggedConversation(id, id), Ct);
            await _files.AddAsync(id, [File(id, 1)], Ct);
        }

        await _log.DeleteAsync("deleted", Ct);
        await _log.ClearAsync("cleared", Ct);
        await _log.DeleteUserAsync("users", Ct);

        Assert.Equal(1, await StoredAsync());
        Assert.NotNull(await _files.FindAsync("other", Ct));
    }

    [Fact]
    public async Task No_file_is_kept_for_a_conversation_that_is_over_or_never_was()
    {
        await _log.StartAsync(new LoggedConversation("ended", "u"), Ct);
        await _log.StartAsync(new LoggedConversation("deleted", "u"), Ct);
        await _log.EndAsync("ended", Ct);
        await _log.DeleteAsync("deleted", Ct);

        Assert.False(await _files.AddAsync("ended", [File("a")], Ct));
        Assert.False(await _files.AddAsync("deleted", [File("b")], Ct));
        Assert.False(await _files.AddAsync("never", [File("c")], Ct));
        Assert.Equal(0, await StoredAsync());
    }

    private StoredAttachment File(string id, params byte[] content) =>
        new(id, "image/png", content, _clock.GetUtcNow().AddHours(24));

    private Task<long> StoredAsync() =>
        _temp.Database.ReadAsync(session => session.Scalar<long>("SELECT COUNT(*) FROM attachments"), Ct);
}
