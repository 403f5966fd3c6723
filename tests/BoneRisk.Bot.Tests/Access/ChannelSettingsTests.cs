using BoneRisk.Bot.Hosting;
using BoneRisk.Bot.Hosting.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace BoneRisk.Bot.Tests.Access;

/// <summary>What starts, and what is one clear line instead.</summary>
public sealed class ChannelSettingsTests
{
    [Theory]
    [InlineData("--environment=Development")]
    [InlineData("--environment=Development --urls=http://0.0.0.0:80")]
    [InlineData("--urls=http://127.0.0.1:3978")]
    [InlineData("--urls=http://localhost:3978;http://[::1]:3978")]
    [InlineData("--Kestrel:Endpoints:A:Url=http://127.0.0.1:80")]
    [InlineData("")]
    [InlineData("--environment=Production --Channels:Messages=false")]
    [InlineData("--environment=Production --MicrosoftAppId=a --MicrosoftAppPassword=p")]
    [InlineData("--environment=Production --MicrosoftAppId=a --MicrosoftAppType=UserAssignedMSI --MicrosoftAppTenantId=t")]
    [InlineData("--MicrosoftAppId=a --MicrosoftAppType=SingleTenant --MicrosoftAppTenantId=t --MicrosoftAppFederatedClientId=c")]
    public void These_start(string arguments) => Assert.NotNull(Services(arguments).GetRequiredService<ChannelSettings>());

    [Theory]
    [InlineData("--environment=Production", "--environment Development")]
    [InlineData("--environment=Production --urls=http://127.0.0.1:3978", "Channels:Messages=false")]
    [InlineData("--urls=http://0.0.0.0:80", "MicrosoftAppId is not set")]
    [InlineData("--urls=http://*:80", "MicrosoftAppId is not set")]
    [InlineData("--urls=http://127.0.0.1:80;http://bot.example.com:80", "MicrosoftAppId is not set")]
    [InlineData("--urls=http://unix:/run/bot.sock", "MicrosoftAppId is not set")]
    [InlineData("--http_ports=8080", "MicrosoftAppId is not set")]
    [InlineData("--Kestrel:Endpoints:A:Url=http://*:80", "MicrosoftAppId is not set")]
    [InlineData("--environment=Production --MicrosoftAppId=a --MicrosoftAppPassword=p --Channels:Emulator=true", "Channels:Emulator")]
    [InlineData("--MicrosoftAppPassword=p", "MicrosoftAppPassword is set")]
    [InlineData("--MicrosoftAppType=SingleTenant", "MicrosoftAppType is set")]
    [InlineData("--MicrosoftAppId=a", "nothing proves it")]
    [InlineData("--MicrosoftAppId=a --MicrosoftAppType=Mars", "'Mars'")]
    [InlineData("--MicrosoftAppId=a --MicrosoftAppType=SingleTenant --MicrosoftAppPassword=p", "MicrosoftAppTenantId")]
    [InlineData("--MicrosoftAppId=a --MicrosoftAppTenantId=t --MicrosoftAppPassword=p", "go together")]
    [InlineData("--MicrosoftAppId=a --MicrosoftAppType=UserAssignedMSI --MicrosoftAppTenantId=t --MicrosoftAppPassword=p", "has no MicrosoftAppPassword")]
    [InlineData("--MicrosoftAppId=a --MicrosoftAppPassword=p --MicrosoftAppCertificatePath=c", "keep one")]
    [InlineData("--MicrosoftAppId=a --MicrosoftAppCertificatePath=missing.pfx", "missing.pfx cannot be read")]
    [InlineData("--Channels:AllowedHosts:0=https://example.com", "Channels:AllowedHosts")]
    public void These_are_one_line(string arguments, string expected)
    {
        var line = StartFault.Explain(Assert.Throws<SettingException>(() => Services(arguments)));

        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cert.pfx")]
    [InlineData("cert.pem")]
    public void A_certificate_is_read_from_its_file(string name)
    {
        using var folder = new CertificateFolder();
        var services = Services(
            $"--MicrosoftAppId=a --MicrosoftAppCertificatePath={folder.Path(name)} --MicrosoftAppCertificatePassword=open");

        Assert.IsType<CertificateServiceClientCredentialsFactory>(services.GetRequiredService<ServiceClientCredentialsFactory>());
    }

    private static ServiceProvider Services(string arguments)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = arguments.Split(' ') });
        builder.AddChannels();
        return builder.Services.BuildServiceProvider();
    }
}
