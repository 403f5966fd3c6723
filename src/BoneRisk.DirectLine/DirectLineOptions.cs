namespace BoneRisk.DirectLine;

/// <summary>Settings of the channel: configuration section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>
    /// The master key of a trusted back end: it may start and read any conversation. Null, the default, refuses it
    /// everywhere, and only tokens that the host itself makes are taken.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>How long a token is good for, in minutes. Default 30.</summary>
    public int TokenMinutes { get; set; } = 30;

    /// <summary>
    /// What tokens are signed with, at least 32 characters; the same on every machine. Null, the default: a random
    /// key, kept in the database.
    /// </summary>
    public string? SigningKey { get; set; }

    /// <summary>The bot's id in <c>from</c> and <c>recipient</c>. Default <c>bonerisk</c>.</summary>
    public string BotId { get; set; } = "bonerisk";

    /// <summary>The bot's name, as people see it. Default <c>BoneRisk</c>.</summary>
    public string BotName { get; set; } = "BoneRisk";

    /// <summary>How long a client waits for a turn before it is told 502, in seconds. Default 15.</summary>
    public int BotTimeoutSeconds { get; set; } = 15;

    /// <summary>Largest activity a client may post, in bytes. Default 256 KB.</summary>
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    /// <summary>Largest upload, all its files together, in bytes; at most 16 MB. Default 4 MB.</summary>
    public int MaxUploadBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// Media types of files that are taken, with commas between; empty takes none. Only these can be checked and are
    /// known to be harmless, so no other can be named.
    /// </summary>
    public string UploadTypes { get; set; } = string.Join(", ", FileTypes.Known);

    internal string[] UploadTypeList =>
        UploadTypes.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Other sites whose pages may talk to this channel (CORS). Default none; <c>*</c> is all.</summary>
    public IList<string> AllowedOrigins { get; set; } = [];
}
