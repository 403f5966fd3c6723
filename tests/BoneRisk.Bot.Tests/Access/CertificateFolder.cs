using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace BoneRisk.Bot.Tests.Access;

/// <summary>A certificate of the bot's in both forms that it reads.</summary>
internal sealed class CertificateFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bonerisk-cert-");

    public CertificateFolder()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        File.WriteAllBytes(Path("cert.pfx"), certificate.Export(X509ContentType.Pfx, "open"));
        File.WriteAllText(Path("cert.pem"), $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}");
    }

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
