using System.Net;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>
/// Whether strangers may reach this bot: when its environment is named Production, or is not named and it listens on
/// more than this machine.
/// </summary>
internal static class Production
{
    public static bool Is(IConfiguration configuration, IHostEnvironment environment) =>
        string.IsNullOrEmpty(configuration[HostDefaults.EnvironmentKey])
            ? !Addresses(configuration).All(IsLoopback)
            : environment.IsProduction();

    private static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        var urls = configuration["urls"] is { Length: > 0 } named ? named
            : configuration["http_ports"] is { Length: > 0 } ? "http://*"
            : string.Empty;
        return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Concat(
            configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>());
    }

    private static bool IsLoopback(string url)
    {
        var host = BindingAddress.Parse(url).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
