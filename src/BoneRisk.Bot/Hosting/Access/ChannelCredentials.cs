using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>How the bot proves who it is: a secret, a certificate, a federated credential or a managed identity.</summary>
internal static class ChannelCredentials
{
    private static readonly string[] Types = ["", "MultiTenant", "SingleTenant", "UserAssignedMSI"];

    private static readonly string[] Proofs =
        ["MicrosoftAppPassword", "MicrosoftAppCertificatePath", "MicrosoftAppFederatedClientId"];

    /// <exception cref="SettingException">A setting is missing or contradicts another.</exception>
    public static ServiceClientCredentialsFactory Create(IConfiguration configuration)
    {
        var type = configuration["MicrosoftAppType"]?.Trim() ?? "";
        var appId = configuration["MicrosoftAppId"];
        var certificate = configuration["MicrosoftAppCertificatePath"];
        var federated = configuration["MicrosoftAppFederatedClientId"];
        Check(type, configuration);

        var tenantId = Is(type, "SingleTenant") ? configuration["MicrosoftAppTenantId"] : null;
        return string.IsNullOrWhiteSpace(appId) || (string.IsNullOrWhiteSpace(certificate) && string.IsNullOrWhiteSpace(federated))
            ? new ConfigurationServiceClientCredentialFactory(configuration)
            : string.IsNullOrWhiteSpace(certificate)
                ? new FederatedServiceClientCredentialsFactory(appId, federated!, tenantId)
                : new CertificateServiceClientCredentialsFactory(
                    Certificate(certificate, configuration["MicrosoftAppCertificatePassword"]), appId, tenantId);
    }

    private static void Check(string type, IConfiguration configuration)
    {
        string[] proofs = [.. Proofs.Where(name => !string.IsNullOrWhiteSpace(configuration[name]))];
        var hasTenant = !string.IsNullOrWhiteSpace(configuration["MicrosoftAppTenantId"]);
        var managed = Is(type, "UserAssignedMSI");

        if (!Types.Contains(type, StringComparer.OrdinalIgnoreCase))
            throw new SettingException($"MicrosoftAppType is '{type}'; it must be MultiTenant, SingleTenant or UserAssignedMSI.");
        if (string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]))
        {
            if (type.Length > 0 || proofs.Length > 0)
                throw new SettingException($"{(proofs.Length > 0 ? proofs[0] : "MicrosoftAppType")} is set, but MicrosoftAppId is not.");
            return;
        }

        if (hasTenant ? type.Length == 0 : managed || Is(type, "SingleTenant"))
        {
            throw new SettingException(
                "MicrosoftAppTenantId and MicrosoftAppType go together: SingleTenant and UserAssignedMSI need a tenant.");
        }

        if (managed && proofs.Length > 0)
            throw new SettingException($"MicrosoftAppType is UserAssignedMSI, which has no {proofs[0]}.");
        if (!managed && proofs.Length != 1)
        {
            throw new SettingException(proofs.Length > 1
                ? $"{string.Join(" and ", proofs)} are set; keep one of them."
                : "MicrosoftAppId is set, but nothing proves it: set MicrosoftAppPassword, MicrosoftAppCertificatePath,"
                    + " MicrosoftAppFederatedClientId, or MicrosoftAppType=UserAssignedMSI.");
        }
    }

    private static X509Certificate2 Certificate(string path, string? password)
    {
        try
        {
            var certificate = Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new SettingException($"MicrosoftAppCertificatePath: {path} holds no private key.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new SettingException($"MicrosoftAppCertificatePath: {path} cannot be read. {e.Message}");
        }
    }

    private static bool Is(string type, string name) => type.Equals(name, StringComparison.OrdinalIgnoreCase);
}
