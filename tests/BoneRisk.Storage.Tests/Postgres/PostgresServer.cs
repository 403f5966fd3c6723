using System.Diagnostics;

namespace BoneRisk.Storage.Tests.Postgres;

/// <summary>
/// A PostgreSQL server of the tests' own, from Debian's binaries: in a temporary folder, on a socket in it, writing to
/// disk as it does everywhere. It can be stopped and started again.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Binaries = "/usr/lib/postgresql";

    private readonly string _folder = Directory.CreateTempSubdirectory("bonerisk-pg-").FullName;

    private PostgresServer()
    {
    }

    /// <summary>Whether Debian's package <c>postgresql</c> is installed.</summary>
    public static bool IsInstalled => Folder is not null;

    private static string? Folder => Directory.Exists(Binaries)
        ? Directory.GetDirectories(Binaries).Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
            .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>Makes a server and starts it.</summary>
    public static async Task<PostgresServer> StartNewAsync()
    {
        var server = new PostgresServer();
        try
        {
            if (Environment.IsPrivilegedProcess)
                await RunAsync("chown", "postgres", server._folder); // The server refuses to be root's.
            await RunToolAsync("initdb", "-D", server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>How to reach a database of this server.</summary>
    public string ConnectionString(string database) => $"Host={_folder};Username=postgres;Database={database}";

    /// <summary>Starts the server and waits until it answers.</summary>
    public Task StartAsync() => RunToolAsync(
        "pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(_folder, "log"), "-o", $"-k {_folder} -c listen_addresses=");

    /// <summary>Stops the server.</summary>
    /// <param name="crash">True for no goodbye to anybody, as when the power goes.</param>
    public Task StopAsync(bool crash = false) =>
        RunToolAsync("pg_ctl", "stop", "-w", "-D", Data, "-m", crash ? "immediate" : "fast");

    /// <summary>Stops the server and deletes what it held.</summary>
    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            await StopAsync(crash: true);
        Directory.Delete(_folder, recursive: true);
    }

    private static Task RunToolAsync(string tool, params string[] arguments)
    {
        var path = Path.Combine(Folder!, tool);
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Its output goes nowhere: the server inherits it, and nobody would ever see its end.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" </dev/null >/dev/null 2>&1", program, .. arguments])
        {
            WorkingDirectory = "/",
        };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
