using BoneRisk.Bot.Hosting.Access;
using BoneRisk.Bot.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;

namespace BoneRisk.Bot.Hosting;

/// <summary>Address, channel endpoint and the line at start that says who can reach it.</summary>
public static class BotHost
{
    private const string DefaultAddress = "http://127.0.0.1:3978";

    /// <summary>127.0.0.1:3978 unless <c>--urls</c>, <c>ASPNETCORE_URLS</c> or a <c>Kestrel</c> section says otherwise.</summary>
    public static void AddDefaults(this WebApplicationBuilder builder)
    {
        // A failed start is told in one line by StartFault, or as an unhandled exception; not twice with its trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (string.IsNullOrEmpty(builder.Configuration["urls"])
            && string.IsNullOrEmpty(builder.Configuration["http_ports"])
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    /// <summary>The endpoint that Teams, the Azure channels and the Emulator post activities to.</summary>
    public static void MapBot(this WebApplication app, string path)
    {
        var settings = app.Services.GetRequiredService<ChannelSettings>();
        if (!settings.Messages)
            return;

        CheckSettings(app.Services);
        var bot = app.MapMethods(path, ["GET", "POST", "PUT", "DELETE"], MessagesEndpoint.HandleAsync).ExcludeFromDescription();
        if (settings.IsAnonymous)
        {
            bot.AddEndpointFilter<LoopbackOnly>();
        }

        bot.AddEndpointFilter<BodyRules>();
    }

    /// <summary>
    /// Makes the bot beside the start of the server, so that the first caller does not wait for it and a fault in its
    /// content or cards stops the start.
    /// </summary>
    public static Task MakeBot(this WebApplication app) => Task.Run(() =>
    {
        app.Services.GetRequiredService<ChannelAdapter>();
        app.Services.GetRequiredService<IBot>();
    });

    public static void SayWhatIsOpen(this WebApplication app)
    {
        var region = app.Services.GetRequiredService<BotRegion>();
        Log.Region(app.Logger, region.Words.Name, region.Words.EmergencyNumber);
        if (app.Services.GetRequiredService<ChannelSettings>() is { Messages: true, IsAnonymous: true })
        {
            Log.Anonymous(app.Logger);
        }
    }

    // Made at once: what is wrong with the settings is told at start, not to the first caller.
    private static void CheckSettings(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<BotFrameworkAuthentication>();
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new SettingException(e.Message);
        }
    }
}
