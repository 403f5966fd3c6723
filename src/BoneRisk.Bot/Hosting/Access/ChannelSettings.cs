namespace BoneRisk.Bot.Hosting.Access;

/// <summary>Who may post to the bot.</summary>
/// <param name="AppId">The bot's identity at Azure Bot Service; null when nobody's token can be checked.</param>
/// <param name="Messages">Whether there is <c>/api/messages</c> at all.</param>
/// <param name="Emulator">Whether tokens that the bot's own app asked for are taken too.</param>
public sealed record ChannelSettings(string? AppId, bool Messages, bool Emulator)
{
    public bool IsAnonymous => AppId is null;

    /// <exception cref="SettingException">In production only callers with a channel's token may post.</exception>
    public static ChannelSettings Read(IConfiguration configuration, bool production)
    {
        var appId = configuration["MicrosoftAppId"];
        var settings = new ChannelSettings(
            string.IsNullOrWhiteSpace(appId) ? null : appId,
            configuration.GetValue("Channels:Messages", true),
            configuration.GetValue("Channels:Emulator", false));
        if (production && settings is { Messages: true, IsAnonymous: true })
        {
            throw new SettingException(
                "MicrosoftAppId is not set, so anybody could post as anybody, and this is production. Set MicrosoftAppId,"
                + " or Channels:Messages=false for a site with web chat only, or say --environment Development for local use.");
        }

        if (production && settings.Emulator)
        {
            throw new SettingException(
                "Channels:Emulator is true, and this is production. Switch it off, or say --environment Development for local use.");
        }

        return settings;
    }
}
