using System.Diagnostics;
using System.Text;

namespace BoneRisk.EndToEnd.Tests.Running;

/// <summary>The built bot as its owner starts it: a process of its own, with a port and a database of its own.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(15);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bonerisk-e2e-");
    private readonly StringBuilder _output = new();
    private readonly string[] _settings;
    private Process? _process;

    private BotProcess(string[] settings) => _settings = settings;

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}");

    /// <summary>All that it wrote so far, over restarts.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <param name="settings">Further command line settings, for example <c>--Region=UK</c>.</param>
    public static async Task<BotProcess> StartAsync(params string[] settings)
    {
        var bot = new BotProcess(settings);
        try
        {
            await bot.StartAgainAsync();
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it as an operator would, and starts it on the same port and database.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAgainAsync();
    }

    public async Task StopAsync()
    {
        if (_process is not { } process) return;

        _process = null;
        using (process)
        {
            if (!process.HasExited) AskToStop(process);
            using var limit = new CancellationTokenSource(StopLimit);
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Ends it at once, in the middle of whatever it does, as when the power goes.</summary>
    public async Task KillAsync()
    {
        using var process = _process!;
        _process = null;
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Starts it on the same port and database, after it was stopped.</summary>
    public async Task StartAgainAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.FullName,
        };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "BoneRisk.Bot.dll"),
            "--urls", Address.ToString(),
            "--Storage:ConnectionString", $"Data Source={Path.Combine(_folder.FullName, "bonerisk.db")}",
            .. _settings,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilReadyAsync(_process);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A file still held by a dying process is the operating system's to clean up.
        }
    }

    private async Task WaitUntilReadyAsync(Process process)
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < StartLimit)
        {
            if (process.HasExited) throw new InvalidOperationException($"The bot stopped at once.\n{Output}");
            try
            {
                using var answer = await http.GetAsync("healthz/ready");
                if (answer.IsSuccessStatusCode) return;
            }
            catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The bot was not ready after {StartLimit.TotalSeconds} seconds.\n{Output}");
    }

    private void Keep(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }

    private static void AskToStop(Process process)
    {
        if (OperatingSystem.IsWindows()) process.Kill();
        else Process.Start("kill", ["-TERM", $"{process.Id}"]).Dispose();
    }
}
