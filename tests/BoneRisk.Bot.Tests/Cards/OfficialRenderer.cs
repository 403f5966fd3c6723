using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace BoneRisk.Bot.Tests.Cards;

/// <summary>npm's adaptivecards, under Node, installed by renderer/renderer.targets.</summary>
internal static class OfficialRenderer
{
    private static readonly string Folder = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Renderer").Value!;

    public static bool IsInstalled => File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"));

    /// <summary>Parses, validates and renders each card.</summary>
    /// <returns>What the renderer complained of, and where the words of that card begin; empty when all is well.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(IReadOnlyCollection<string> cards)
    {
        var cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("node", ["check.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync(cancel);
        await node.StandardInput.WriteAsync($"[{string.Join(',', cards)}]");
        node.StandardInput.Close();
        var complaints = await output;
        await node.WaitForExitAsync(cancel);
        return
        [
            .. cards.Zip(JsonSerializer.Deserialize<string[][]>(complaints)!)
                .SelectMany(checkedCard => checkedCard.Second.Select(complaint => $"{complaint} {Beginning(checkedCard.First)}"))
                .Distinct(),
        ];
    }

    private static string Beginning(string card)
    {
        var said = JsonDocument.Parse(card).RootElement.GetProperty("speak").GetString()!;
        return said[..Math.Min(said.Length, 80)].ReplaceLineEndings(" ");
    }
}
