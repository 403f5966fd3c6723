using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace BoneRisk.Fault.Tests.Files;

/// <summary>A database file that a bot is to start with.</summary>
internal sealed class DatabaseFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bonerisk-file-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "bonerisk.db");

    /// <summary>The file as the project wrote it at an earlier version of its schema.</summary>
    public static DatabaseFile OfSchema(int version)
    {
        var file = new DatabaseFile();
        using var sql = new StreamReader(typeof(DatabaseFile).Assembly.GetManifestResourceStream($"schema-{version}.sql")!);
        file.Execute(sql.ReadToEnd());
        return file;
    }

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A file of this project, and constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Starts a bot that must refuse.</summary>
    /// <returns>What it said on stderr, line by line.</returns>
    public static async Task<string[]> RefusedAsync(string path)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [System.IO.Path.Combine(AppContext.BaseDirectory, "BoneRisk.Bot.dll"), "--urls", "http://127.0.0.1:0", "--Storage:ConnectionString", $"Data Source={path}"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        limit.Token.Register(process.Kill); // It did not refuse.
        _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
