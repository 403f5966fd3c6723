using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace BoneRisk.DirectLine.Tests;

/// <summary>Microsoft's own client in a Node.js process, installed by directlinejs/directlinejs.targets.</summary>
internal static class DirectLineJs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Folder = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "DirectLineJs").Value!;

    public static bool IsInstalled => File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"));

    /// <summary>Runs a scenario; does on the server's side what it asks for.</summary>
    /// <returns>How it went, with all that was written.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string scenario, object channel, Action<string> onAsked)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var start = new ProcessStartInfo("node", ["run.mjs", scenario])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["CHANNEL"] = JsonSerializer.Serialize(channel);
        using var node = Process.Start(start)!;
        var output = new StringBuilder();
        try
        {
            var errors = node.StandardError.ReadToEndAsync(patience.Token);
            while (await node.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                output.AppendLine(line);
                if (!line.StartsWith("> ", StringComparison.Ordinal))
                    continue;
                onAsked(line[2..]);
                await node.StandardInput.WriteLineAsync("done");
            }

            output.Append(await errors);
            await node.WaitForExitAsync(patience.Token);
            return (node.ExitCode, output.ToString());
        }
        catch (OperationCanceledException)
        {
            node.Kill(entireProcessTree: true);
            return (-1, $"{output}Not finished after {Patience.TotalSeconds} seconds.");
        }
    }
}
