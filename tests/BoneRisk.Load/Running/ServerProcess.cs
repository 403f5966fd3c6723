using System.Diagnostics;
using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.Load.Running;

/// <summary>A server that is started for the run, on a free port of this machine and with a data folder of its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bonerisk-load-");
    private readonly long _begun;
    private readonly Process _process;

    private ServerProcess(string program, IEnumerable<string> arguments)
    {
        var isDll = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(isDll ? "dotnet" : program)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] all = [.. isDll ? [program] : Array.Empty<string>(), .. arguments, "--urls", Address.ToString()];
        foreach (var argument in all)
            start.ArgumentList.Add(argument);
        _begun = TimeProvider.System.GetTimestamp();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { }; // Read, so that the pipe does not fill; its log is not looked at.
        _process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}");

    public int Pid => _process.Id;

    /// <summary>From the start of the process to the first 200 of <c>/healthz/ready</c>.</summary>
    public TimeSpan Ready { get; private set; }

    /// <summary>Time since the process was started.</summary>
    public TimeSpan Age => TimeProvider.System.GetElapsedTime(_begun);

    /// <param name="program">A .dll, or something that can be run.</param>
    /// <param name="arguments">Its own; <c>--urls</c> is added.</param>
    /// <exception cref="LoadException">It stopped, or was not ready in a minute.</exception>
    public static async Task<ServerProcess> StartAsync(string program, IEnumerable<string> arguments, HttpClient http)
    {
        if (!File.Exists(program))
            throw new LoadException($"There is no program '{program}' to start.");
        await IsReadyAsync(http, new($"http://127.0.0.1:{Ports.Free()}")); // So that our own code is compiled by then.
        var server = new ServerProcess(Path.GetFullPath(program), arguments);
        while (!await IsReadyAsync(http, server.Address))
        {
            if (server._process.HasExited || server.Age > StartLimit)
            {
                await server.DisposeAsync();
                throw new LoadException($"'{program}' did not get ready.");
            }

            await Task.Delay(Look);
        }

        server.Ready = server.Age;
        return server;
    }

    /// <summary>Asks it to stop, as an operator does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
            using var limit = new CancellationTokenSource(StopLimit);
            try
            {
                await _process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
                await _process.WaitForExitAsync(CancellationToken.None);
            }
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, Uri address)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/healthz/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
