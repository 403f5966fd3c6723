using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Tests.Content;

/// <summary>The content that travels with the bot, read once for all tests.</summary>
internal static class RealContent
{
    private static readonly Lazy<BotContent> Loaded = new(() => ContentLoader.Load(Folder));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "dialogs");

    public static BotContent Content => Loaded.Value;
}
