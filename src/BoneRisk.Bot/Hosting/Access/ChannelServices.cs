using Microsoft.Bot.Connector.Authentication;
using Polly;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>Who may call the bot, and whom the bot may call. A contradiction in the settings stops the start.</summary>
public static class ChannelServices
{
    public static void AddChannels(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var settings = ChannelSettings.Read(configuration, Production.Is(configuration, builder.Environment));
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(Hosts(configuration.GetSection("Channels:AllowedHosts"), settings.IsAnonymous || settings.Emulator));
        builder.Services.AddSingleton(ChannelCredentials.Create(configuration));
        builder.Services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
        builder.Services.AddChannelClient();
    }

    private static AllowedHosts Hosts(IConfigurationSection configured, bool loopback)
    {
        var named = configured.Get<string[]>() ?? [];
        foreach (var host in named)
        {
            if (Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) == UriHostNameType.Unknown)
                throw new SettingException($"Channels:AllowedHosts has '{host}'; a host looks like smba.trafficmanager.net or *.botframework.com.");
        }

        return new AllowedHosts(named.Length > 0 ? named : AllowedHosts.Microsoft, loopback);
    }

    private static void AddChannelClient(this IServiceCollection services)
    {
        services.AddTransient<AllowedHostsHandler>();
        services.AddHttpClient(ChannelHttpClients.Name, client => client.Timeout = TimeSpan.FromSeconds(12))
            // A redirect would carry what the person is told, and the bot's token, to a host that nobody checked.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .AddHttpMessageHandler<AllowedHostsHandler>()
            .AddResilienceHandler("retry", (pipeline, context) =>
            {
                var time = context.ServiceProvider.GetService<TimeProvider>() ?? TimeProvider.System;
                pipeline.TimeProvider = time;
                pipeline.AddRetry(ChannelRetry.Options(time));
            });
    }
}
