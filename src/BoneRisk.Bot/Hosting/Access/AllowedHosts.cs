namespace BoneRisk.Bot.Hosting.Access;

/// <summary>Where the bot may send to: https and a host on the list, or this machine while it is used locally.</summary>
/// <param name="patterns">Host names; <c>*.example.com</c> stands for every host below example.com.</param>
/// <param name="loopback">Whether this machine may be called, at any scheme and port.</param>
public sealed class AllowedHosts(IReadOnlyCollection<string> patterns, bool loopback)
{
    /// <summary>Azure Bot Service's channels and Teams, in the public and the US Government clouds.</summary>
    public static IReadOnlyCollection<string> Microsoft { get; } =
    [
        "*.botframework.com",
        "*.botframework.azure.us",
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    /// <param name="host">The address's host; null when it has none.</param>
    public bool Allows(string address, out string? host)
    {
        var known = Uri.TryCreate(address, UriKind.Absolute, out var uri);
        host = uri?.IdnHost;
        return known && Allows(uri!);
    }

    public bool Allows(Uri address) => address is { IsAbsoluteUri: true, UserInfo: "" }
        && ((loopback && address.IsLoopback && address.Scheme is "http" or "https")
            || (address.Scheme == Uri.UriSchemeHttps && patterns.Any(pattern => Matches(pattern, address.IdnHost))));

    private static bool Matches(string pattern, string host) => pattern.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(pattern, StringComparison.OrdinalIgnoreCase);
}
