using System.Diagnostics;
using System.Text.Json.Nodes;

namespace BoneRisk.Bot.Tests.Cards;

/// <summary>npm's adaptivecards-templating, under Node, from the page's development dependencies.</summary>
internal static class OfficialTemplating
{
    private const string Script = """
        const { Template } = require('adaptivecards-templating');
        const { template, data } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        process.stdout.write(JSON.stringify(new Template(template).expand({ $root: data })));
        """;

    public static async Task<JsonNode?> BindAsync(string template, string data)
    {
        var client = Client();
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(client, "node_modules", "adaptivecards-templating")),
            "Node.js and the page's development packages are needed: build the bot first.");
        var start = new ProcessStartInfo("node", ["-e", Script])
        {
            WorkingDirectory = client,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var input = new JsonObject { ["template"] = JsonNode.Parse(template), ["data"] = JsonNode.Parse(data) };
        await node.StandardInput.WriteAsync(input.ToJsonString());
        node.StandardInput.Close();
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return JsonNode.Parse(output);
    }

    private static string Client()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BoneRisk.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "src", "BoneRisk.Bot", "client");
    }
}
