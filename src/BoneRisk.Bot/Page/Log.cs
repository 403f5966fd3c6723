namespace BoneRisk.Bot.Page;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The web page is not built (that needs Node.js 20), so the bot runs without it")]
    public static partial void NotBuilt(ILogger logger);
}
