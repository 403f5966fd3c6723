using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who signs the channels' tokens, and where the bot gets its own: the cloud's, unless a setting differs.</summary>
internal sealed record Cloud(
    string LoginUrl,
    bool ValidateAuthority,
    string Scope,
    string Issuer,
    string KeysUrl,
    string EmulatorKeysUrl,
    string CallerId)
{
    private static readonly Cloud Public = new(
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        true,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        "urn:botframework:azure");

    private static readonly Cloud Government = new(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        true,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        "urn:botframework:azureusgov");

    public static Cloud Read(IConfiguration settings)
    {
        var cloud = settings["ChannelService"] switch
        {
            null or "" => Public,
            GovernmentAuthenticationConstants.ChannelService => Government,
            var other => throw new ArgumentException(
                $"ChannelService is '{other}'; it must be empty or {GovernmentAuthenticationConstants.ChannelService}."),
        };
        string Setting(string name, string otherwise) => settings[name] is { Length: > 0 } value ? value : otherwise;
        return new Cloud(
            Setting("ToChannelFromBotLoginUrl", cloud.LoginUrl),
            bool.Parse(Setting("ValidateAuthority", bool.TrueString)),
            Setting("ToChannelFromBotOAuthScope", cloud.Scope),
            Setting("ToBotFromChannelTokenIssuer", cloud.Issuer),
            Setting("ToBotFromChannelOpenIdMetadataUrl", cloud.KeysUrl),
            Setting("ToBotFromEmulatorOpenIdMetadataUrl", cloud.EmulatorKeysUrl),
            Setting("CallerId", cloud.CallerId));
    }

    /// <summary>The authority for a tenant, where the address leaves room for one; else the address as it is.</summary>
    public static string Authority(string loginUrl, string? tenantId)
    {
        var tenant = !string.IsNullOrWhiteSpace(tenantId) ? tenantId
            : loginUrl == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
                ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant
                : AuthenticationConstants.DefaultChannelAuthTenant;
        return loginUrl.Replace("{0}", tenant, StringComparison.Ordinal);
    }
}
