using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace BoneRisk.Storage.Tests.AzureBlobs;

/// <summary>
/// Microsoft's stand-in for Azure Blob Storage in a process of its own, installed by azurite/azurite.targets. It
/// remembers nothing when it is stopped, and starts again on the same port.
/// </summary>
public sealed partial class Azurite : IAsyncLifetime
{
    /// <summary>The key that every Azurite has; Microsoft documents it.</summary>
    public const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string Folder = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Azurite").Value!;

    private Process? _process;

    public string Address { get; private set; } = "";

    public string ConnectionString => ConnectionStringWith(Key);

    private static bool IsInstalled => File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"));

    public string ConnectionStringWith(string key) =>
        $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={key};BlobEndpoint={Address}/devstoreaccount1;";

    public ValueTask InitializeAsync() => IsInstalled ? new ValueTask(StartAsync()) : ValueTask.CompletedTask;

    /// <summary>Skips the test where there is no Azurite.</summary>
    public static void Needed() =>
        Assert.SkipUnless(IsInstalled, "Azurite is not installed: npm was missing when the tests were built.");

    public async Task StartAsync()
    {
        var port = Address.Length > 0 ? new Uri(Address).Port : 0;
        _process = Process.Start(new ProcessStartInfo(
            "node",
            [
                "node_modules/azurite/dist/src/blob/main.js", "--inMemoryPersistence", "--silent", "--disableTelemetry",
                "--skipApiVersionCheck", "--blobHost", "127.0.0.1", "--blobPort", $"{port}",
            ])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
        })!;
        using var patience = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Listens().Match(line) is { Success: true } listens)
            {
                Address = listens.Value;
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None); // A full pipe would halt it.
                return;
            }
        }

        throw new InvalidOperationException("Azurite did not start.");
    }

    public async Task StopAsync()
    {
        if (_process is null)
            return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    [GeneratedRegex("(?<=listens on )http://.*")]
    private static partial Regex Listens();
}
