using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace BoneRisk.EndToEnd.Tests.Running;

/// <summary>Microsoft 365 Agents Playground in a Node.js process, installed by playground/playground.targets.</summary>
public sealed partial class PlaygroundProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private static readonly string Script = Path.Combine(
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Playground").Value!,
        "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bonerisk-playground-");
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private PlaygroundProcess(Uri bot, string channel, string deliveryMode)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.FullName,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none" },
        };
        string[] arguments =
        [
            Script, "start", "-e", $"{new Uri(bot, "api/messages")}", "-c", channel, "-p", $"{Ports.Free()}",
            "--delivery-mode", deliveryMode, "--disable-telemetry", "true",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);

        _process = new() { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException("The Playground stopped at once."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public static bool IsInstalled => File.Exists(Script);

    /// <summary>Where its page is.</summary>
    public Task<Uri> Address => _listening.Task.WaitAsync(StartLimit);

    /// <param name="channel">The channel it plays: <c>msteams</c>, <c>emulator</c>…</param>
    /// <param name="deliveryMode"><c>default</c> or <c>expectReplies</c>.</param>
    public static PlaygroundProcess Start(Uri bot, string channel, string deliveryMode = "default") =>
        new(bot, channel, deliveryMode);

    public async ValueTask DisposeAsync()
    {
        using (_process)
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _folder.Delete(recursive: true);
    }

    // It takes another port where the one it is given is taken, and says which.
    private void Read(string? line)
    {
        if (Listening().Match(line ?? "") is { Success: true } match)
        {
            _listening.TrySetResult(new($"http://127.0.0.1:{match.Groups["port"].Value}"));
        }
    }

    [GeneratedRegex(@"^Listening on (?<port>\d+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Listening();
}
