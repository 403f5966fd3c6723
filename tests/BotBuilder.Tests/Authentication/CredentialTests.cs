using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotBuilder.Tests.Authentication;

/// <summary>How the bot gets its own tokens; MSAL does it, and the login service is played.</summary>
public sealed class CredentialTests : IDisposable
{
    private const string Public = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
    private const string Scope = AuthenticationConstants.ToChannelFromBotOAuthScope;

    // A credential of its own for each test: MSAL may keep tokens by app id and tenant.
    private readonly string appId = Guid.NewGuid().ToString();
    private readonly LoginService login = new();
    private readonly HttpClient http;

    public CredentialTests() => http = new HttpClient(login);

    [Fact]
    public async Task A_secret_is_shown_to_the_bot_s_own_tenant_once()
    {
        var factory = new PasswordServiceClientCredentialFactory(appId, "the secret", "my-tenant", http, null);

        Assert.Equal("Bearer app-token", await SignAsync(factory));
        Assert.Equal("Bearer app-token", await SignAsync(factory));

        var (address, body) = login.Requests.Single();
        Assert.Equal("https://login.microsoftonline.com/my-tenant/oauth2/v2.0/token", address.GetLeftPart(UriPartial.Path));
        Assert.Contains("scope=https://api.botframework.com/.default", body, StringComparison.Ordinal);
        Assert.Contains("client_secret=the secret", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Public, "https://login.microsoftonline.com/botframework.com/")]
    [InlineData(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/")]
    [InlineData("https://login.example.com/private", "https://login.example.com/private/")]
    public async Task Without_a_tenant_it_signs_in_at_the_cloud_s_or_where_the_setting_says(string url, string expected)
    {
        await SignAsync(new PasswordServiceClientCredentialFactory(appId, "secret", null, http, null), url);
        Assert.StartsWith(expected, login.Requests.Last().Address.AbsoluteUri, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_certificate_signs_and_never_leaves()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));

        await SignAsync(new CertificateServiceClientCredentialsFactory(certificate, appId, "my-tenant", http));

        Assert.Contains("client_assertion=", login.Requests.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_federated_credential_shows_the_managed_identity_s_token()
    {
        await SignAsync(new FederatedServiceClientCredentialsFactory(appId, $"{Guid.NewGuid()}", "my-tenant", http));

        Assert.Contains(login.Requests, r => r.Address.Query.Contains("AzureADTokenExchange", StringComparison.Ordinal));
        Assert.Contains("client_assertion=identity-token", login.Requests.Last().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_needs_nothing_else()
    {
        var header = await SignAsync(new ManagedIdentityServiceClientCredentialsFactory(appId, http));

        Assert.Equal("Bearer identity-token", header);
        Assert.Contains(
            login.Requests, r => Uri.UnescapeDataString(r.Address.Query).Contains($"resource={Scope}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_else_s_token_is_asked_for()
    {
        var factory = new PasswordServiceClientCredentialFactory(appId, "secret", null, http, null);
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => factory.CreateCredentialsAsync("somebody", Scope, Public, true, default));
        Assert.True(await factory.IsValidAppIdAsync(appId, default));
        Assert.False(await factory.IsValidAppIdAsync("somebody", default));
    }

    [Fact]
    public async Task A_bot_without_an_app_id_sends_no_token()
    {
        var factory = new PasswordServiceClientCredentialFactory();
        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
        var credentials = await factory.CreateCredentialsAsync(null, Scope, Public, true, default);
        using var request = new HttpRequestMessage();
        await credentials.ProcessHttpRequestAsync(request, default);
        Assert.Null(request.Headers.Authorization);
    }

    [Theory]
    [InlineData("", "a", "p", "", true)]
    [InlineData("multitenant", "a", "p", "", true)]
    [InlineData("singletenant", "a", "p", "t", true)]
    [InlineData("UserAssignedMSI", "a", "", "t", true)]
    [InlineData("SingleTenant", "", "p", "t", false)]
    [InlineData("SingleTenant", "a", "", "t", false)]
    [InlineData("SingleTenant", "a", "p", "", false)]
    [InlineData("UserAssignedMSI", "", "", "t", false)]
    [InlineData("UserAssignedMSI", "a", "", "", false)]
    [InlineData("UserAssignedMSI", "a", "p", "t", false)]
    public async Task Settings_describe_a_credential_or_contradict_themselves(
        string type, string id, string password, string tenant, bool fits)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([
            new("MicrosoftAppType", type),
            new("MicrosoftAppId", id),
            new("MicrosoftAppPassword", password),
            new("MicrosoftAppTenantId", tenant),
        ]).Build();
        if (fits)
            Assert.True(await new ConfigurationServiceClientCredentialFactory(settings).IsValidAppIdAsync("a", default));
        else
            Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(settings));
    }

    public void Dispose()
    {
        http.Dispose();
        login.Dispose();
    }

    private async Task<string> SignAsync(ServiceClientCredentialsFactory factory, string loginUrl = Public)
    {
        var credentials = await factory.CreateCredentialsAsync(appId, Scope, loginUrl, false, default);
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://channel.example");
        await credentials.ProcessHttpRequestAsync(request, default);
        return request.Headers.Authorization!.ToString();
    }
}
