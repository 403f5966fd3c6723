namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a token must have beyond the rules of the Bot Framework.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that a channel's signing key must carry beside that for the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>
    /// Issuers whose tokens are taken when the bot's own app asked for them, as the Emulator does. None by default:
    /// stricter than Microsoft's, which always has a list of its own.
    /// </summary>
    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
