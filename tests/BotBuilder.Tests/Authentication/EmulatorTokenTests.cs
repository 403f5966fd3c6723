using BotBuilder.Tests.Hosting;
using Microsoft.Bot.Connector.Authentication;

namespace BotBuilder.Tests.Authentication;

/// <summary>Tokens that the bot's own app asked for, as the Emulator does.</summary>
public sealed class EmulatorTokenTests : IAsyncLifetime
{
    private const string Emulator = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private TokenIssuer issuer = null!;
    private LoopbackHost host = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        issuer.Endorsements = null;
        host = await LoopbackHost.StartAsync(
            (_, _) => Task.CompletedTask,
            issuer.Settings(),
            new AuthenticationConfiguration { ValidTokenIssuers = [Emulator] });
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("", "appid")]
    [InlineData("2.0", "azp")]
    public async Task The_bot_s_own_app_id_is_taken_and_nobody_else_s(string version, string claim)
    {
        Assert.Equal(200, await PostAsync(Plan(("ver", version), (claim, TokenPlan.AppId))));
        Assert.Equal(401, await PostAsync(Plan(("ver", version), (claim, "somebody else"))));
        Assert.Equal("A request was refused with 401: app id", host.Log.Single());
    }

    [Theory]
    [InlineData("1.0", "azp", "app id")]
    [InlineData("2.0", "appid", "app id")]
    [InlineData("3.0", "azp", "version")]
    public async Task The_app_id_must_stand_where_the_version_puts_it(string version, string claim, string check)
    {
        Assert.Equal(401, await PostAsync(Plan(("ver", version), (claim, TokenPlan.AppId))));
        Assert.Equal($"A request was refused with 401: {check}", host.Log.Single());
    }

    [Fact]
    public async Task A_version_is_required() => Assert.Equal(401, await PostAsync(Plan(("appid", TokenPlan.AppId))));

    [Fact]
    public async Task A_token_of_the_bot_s_for_another_service_is_refused()
    {
        var plan = Plan(("ver", "1.0"), ("appid", TokenPlan.AppId)) with { Audience = "https://graph.microsoft.com" };
        Assert.Equal(401, await PostAsync(plan));
        Assert.Equal("A request was refused with 401: audience", host.Log.Single());
    }

    [Fact]
    public async Task Another_tenant_is_refused()
    {
        var plan = Plan(("ver", "1.0"), ("appid", TokenPlan.AppId), ("tid", "other"));
        Assert.Equal(401, await PostAsync(plan with { Issuer = "https://sts.windows.net/other/" }));
        Assert.Equal(200, await PostAsync(plan));
    }

    [Fact]
    public async Task Without_a_list_of_issuers_there_is_no_emulator()
    {
        await using var closed = await LoopbackHost.StartAsync((_, _) => Task.CompletedTask, issuer.Settings());
        var token = issuer.Sign(Plan(("ver", "1.0"), ("appid", TokenPlan.AppId)));
        Assert.Equal(401, (await closed.PostAsync("""{"type":"event"}""", $"Bearer {token}")).Status);
    }

    private static TokenPlan Plan(params (string Name, string Value)[] claims) => new()
    {
        Issuer = Emulator,
        ServiceUrl = null,
        Claims = claims.ToDictionary(c => c.Name, c => (object)c.Value),
    };

    private async Task<int> PostAsync(TokenPlan plan) =>
        (await host.PostAsync("""{"type":"event","channelId":"emulator"}""", $"Bearer {issuer.Sign(plan)}")).Status;
}
