namespace BoneRisk.Bot.Hosting;

/// <summary>The host's log lines. None holds a word of what a person typed or answered.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "No MicrosoftAppId is set: /api/messages serves callers on this machine only, without a token.")]
    public static partial void Anonymous(ILogger logger);

    [LoggerMessage(2, LogLevel.Information, "Region {Region}, emergency number {Number}.")]
    public static partial void Region(ILogger logger, string region, string number);

    [LoggerMessage(3, LogLevel.Error, "A turn failed on channel {Channel} with {Fault} at {Where}.")]
    public static partial void TurnFailed(ILogger logger, string? channel, string fault, string? where);

    [LoggerMessage(4, LogLevel.Error, "A request failed with {Exception}\n{StackTrace}")]
    public static partial void RequestFailed(ILogger logger, string? exception, string? stackTrace);

    [LoggerMessage(5, LogLevel.Warning, "An activity was refused with 403: its serviceUrl leads to '{Host}', which is not in Channels:AllowedHosts.")]
    public static partial void HostRefused(ILogger logger, string? host);

    [LoggerMessage(7, LogLevel.Error, "A turn could not be saved: {Reason}")]
    public static partial void StorageFailed(ILogger logger, string reason);
}
