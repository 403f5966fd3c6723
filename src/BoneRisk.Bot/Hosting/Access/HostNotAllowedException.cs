namespace BoneRisk.Bot.Hosting.Access;

/// <summary>The bot was about to call a host that is not on the list. Nothing was sent.</summary>
public sealed class HostNotAllowedException(string? host)
    : HttpRequestException($"'{host}' is not in Channels:AllowedHosts, so nothing is sent there.");
