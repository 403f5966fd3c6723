using Microsoft.Bot.Connector.Authentication;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>
/// Who signs the tokens that the Emulator gets as the bot itself: the Bot Framework's own tenants, and the bot's when it
/// has one. The list never grows while the bot runs.
/// </summary>
internal static class EmulatorIssuers
{
    private static readonly string[] Public =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    private static readonly string[] Government = ["cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    public static IReadOnlyList<string> Of(IConfiguration configuration)
    {
        var government = configuration["ChannelService"] == GovernmentAuthenticationConstants.ChannelService;
        var version2 = government
            ? AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2
            : AuthenticationConstants.ValidTokenIssuerUrlTemplateV2;
        var tenants = (government ? Government : Public).ToList();
        if (configuration["MicrosoftAppTenantId"] is { Length: > 0 } own)
        {
            tenants.Add(own);
        }

        return [.. tenants.SelectMany(tenant => new[]
        {
            AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal),
            version2.Replace("{0}", tenant, StringComparison.Ordinal),
        })];
    }
}
