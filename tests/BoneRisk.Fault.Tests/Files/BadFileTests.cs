using BoneRisk.Fault.Tests.Support;

namespace BoneRisk.Fault.Tests.Files;

/// <summary>A database file that cannot be used is refused with one clear line, and is afterwards what it was before.</summary>
public sealed class BadFileTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    [InlineData(0.02)]
    public async Task A_file_that_was_cut_off_is_refused_and_left_as_it_is(double kept)
    {
        using var file = DatabaseFile.OfSchema(3);
        var whole = await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken);
        var rest = whole[..(int)(whole.Length * kept)];
        await File.WriteAllBytesAsync(file.Path, rest, TestContext.Current.CancellationToken);

        var line = Assert.Single(await DatabaseFile.RefusedAsync(file.Path));

        Assert.Equal($"BoneRisk.Bot cannot start: The file '{file.Path}' is not a SQLite database, or is damaged.", line);
        Assert.Equal(rest, await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_on_a_disk_that_cannot_be_written_is_refused_and_left_as_it_is()
    {
        using var disk = SmallDisk.Mount("size=4m");
        using var file = DatabaseFile.OfSchema(3);
        var path = Path.Combine(disk.Folder, "bonerisk.db");
        File.Copy(file.Path, path);
        disk.MakeReadOnly();

        var line = Assert.Single(await DatabaseFile.RefusedAsync(path));

        Assert.StartsWith($"BoneRisk.Bot cannot start: The database '{path}' cannot be opened for writing:", line, StringComparison.Ordinal);
        Assert.Equal(
            await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_of_today_on_a_disk_that_cannot_be_written_is_refused_and_left_as_it_is()
    {
        using var disk = SmallDisk.Mount("size=4m");
        var path = Path.Combine(disk.Folder, "bonerisk.db");
        await using (await Bots.StartAsync("--Storage:ConnectionString", $"Data Source={path}"))
        {
        }

        var before = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        disk.MakeReadOnly();

        var line = Assert.Single(await DatabaseFile.RefusedAsync(path));

        Assert.StartsWith($"BoneRisk.Bot cannot start: The database '{path}' cannot be opened for writing:", line, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }
}
