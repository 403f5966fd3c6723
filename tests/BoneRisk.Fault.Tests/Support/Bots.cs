using BoneRisk.EndToEnd.Tests.Running;

namespace BoneRisk.Fault.Tests.Support;

/// <summary>Starts bots that say only what matters.</summary>
internal static class Bots
{
    public static Task<BotProcess> StartAsync(params string[] settings) =>
        BotProcess.StartAsync(["--Logging:LogLevel:Default", "Warning", .. settings]);

    /// <summary>A person at the bot's <c>/api/messages</c>.</summary>
    public static HttpClient Client(this BotProcess bot) => new() { BaseAddress = bot.Address, Timeout = TimeSpan.FromSeconds(30) };

    public static async Task<int> StatusAsync(this BotProcess bot, string path)
    {
        using var http = bot.Client();
        using var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    /// <summary>Asks again and again until a path is answered so.</summary>
    public static async Task UntilAsync(this BotProcess bot, string path, int status)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await bot.StatusAsync(path) != status)
            await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
    }
}
