using BotBuilder.Tests.Hosting;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;

namespace BotBuilder.Tests.Authentication;

/// <summary>
/// Every way in which a channel's token can be wrong, over HTTP. Each is refused with one log line that names the check,
/// while its good twin, which differs in that point alone, is taken.
/// </summary>
public sealed class TokenTests : IAsyncLifetime
{
    private static readonly TokenPlan Good = new();

    private TokenIssuer issuer = null!;
    private LoopbackHost host = null!;

    public async ValueTask InitializeAsync()
    {
        issuer = await TokenIssuer.StartAsync();
        host = await LoopbackHost.StartAsync((_, _) => Task.CompletedTask, issuer.Settings());
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public Task Wrong_issuer() => RefusedAsync(Good with { Issuer = "https://api.example.com" }, "issuer");

    [Fact]
    public Task Wrong_audience() => RefusedAsync(Good with { Audience = "00000000-0000-0000-0000-0000000000ff" }, "audience");

    [Fact]
    public Task Expired() => RefusedAsync(Good with { ValidTo = TimeSpan.FromMinutes(-6) }, "expired");

    [Fact]
    public Task Never_expires() => RefusedAsync(Good with { ValidTo = null }, "expired");

    [Fact]
    public Task Not_yet_valid() => RefusedAsync(Good with { ValidFrom = TimeSpan.FromMinutes(6) }, "not yet valid");

    [Theory]
    [InlineData(-4, 60)]
    [InlineData(-60, -4)]
    [InlineData(4, 60)]
    public async Task Clocks_may_differ_by_five_minutes(int from, int to) => Assert.Equal(200, await PostAsync(issuer.Sign(
        Good with { ValidFrom = TimeSpan.FromMinutes(from), ValidTo = TimeSpan.FromMinutes(to) })));

    [Fact]
    public Task Unsigned() => RefusedAsync(issuer.Unsigned(Good), "algorithm");

    [Fact]
    public Task Signed_with_the_public_key_as_a_secret() => RefusedAsync(issuer.SignWithThePublicKey(Good), "algorithm");

    [Fact]
    public Task Signed_with_another_key_under_the_same_id() => RefusedAsync(issuer.SignWithAnotherKey(Good), "signature");

    [Fact]
    public Task Tampered_payload()
    {
        var token = issuer.Sign(Good).Split('.');
        var payload = Base64UrlEncoder.Decode(token[1]).Replace("localhost", "elsewhere", StringComparison.Ordinal);
        return RefusedAsync($"{token[0]}.{Base64UrlEncoder.Encode(payload)}.{token[2]}", "signature");
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha384, 200)]
    [InlineData(SecurityAlgorithms.RsaSha512, 200)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, 401)]
    public async Task Only_the_RS_family_is_taken(string algorithm, int expected) =>
        Assert.Equal(expected, await PostAsync(issuer.Sign(Good with { Algorithm = algorithm })));

    [Fact]
    public Task Unknown_key_id() => RefusedAsync(Good with { KeyId = "unheard-of" }, "key id");

    [Fact]
    public Task No_key_id() => RefusedAsync(Good with { KeyId = null }, "key id");

    [Fact]
    public Task Missing_service_url() => RefusedAsync(Good with { ServiceUrl = null }, "serviceUrl claim");

    [Fact]
    public Task Mismatched_service_url() => RefusedAsync(Good with { ServiceUrl = "http://localhost:2/" }, "serviceUrl claim");

    [Fact]
    public async Task The_service_url_may_differ_in_case() =>
        Assert.Equal(200, await PostAsync(issuer.Sign(Good with { ServiceUrl = "HTTP://LocalHost:1/" })));

    [Fact]
    public async Task An_activity_without_a_service_url_does_not_match_the_claim()
    {
        var status = await PostAsync(issuer.Sign(Good), """{"type":"event","channelId":"msteams"}""");
        Assert.Equal((401, "A request was refused with 401: serviceUrl claim"), (status, host.Log.Single()));
    }

    [Fact]
    public async Task Missing_endorsement()
    {
        issuer.Endorsements = ["webchat"];
        Assert.Equal(200, await PostAsync(issuer.Sign(Good), Activity("webchat")));
        await OneLineAsync($"Bearer {issuer.Sign(Good)}", "endorsement");
    }

    [Fact]
    public async Task A_key_that_is_endorsed_for_nothing()
    {
        issuer.Endorsements = null;
        await OneLineAsync($"Bearer {issuer.Sign(Good)}", "endorsement");
    }

    [Theory]
    [InlineData("extra", 200)]
    [InlineData("more", 401)]
    public async Task An_application_may_require_further_endorsements(string required, int expected)
    {
        await using var strict = await LoopbackHost.StartAsync(
            (_, _) => Task.CompletedTask, issuer.Settings(), new AuthenticationConfiguration { RequiredEndorsements = [required] });
        Assert.Equal(expected, (await strict.PostAsync(Activity(TokenPlan.Channel), $"Bearer {issuer.Sign(Good)}")).Status);
    }

    [Theory]
    [InlineData(null, "no header")]
    [InlineData("", "no header")]
    [InlineData("Bearer", "format")]
    [InlineData("Bearer  ", "format")]
    [InlineData("Bearer nonsense", "format")]
    [InlineData("Bearer a.b.c", "format")]
    [InlineData("Bearer ....", "format")]
    [InlineData("Basic dXNlcjpwYXNz", "scheme")]
    public Task No_token(string? header, string check) => OneLineAsync(header, check);

    [Fact]
    public Task Two_headers_in_one() =>
        OneLineAsync($"Bearer {issuer.Sign(Good)},Bearer {issuer.Sign(Good)}", "scheme");

    [Fact]
    public async Task A_token_for_a_bot_that_has_no_app_id()
    {
        await using var open = await LoopbackHost.StartAsync((_, _) => Task.CompletedTask);
        Assert.Equal(401, (await open.PostAsync(Activity("test"), $"Bearer {issuer.Sign(Good)}")).Status);
        Assert.Equal(200, (await open.PostAsync(Activity("test"))).Status);
    }

    [Fact]
    public async Task The_turn_knows_who_called()
    {
        string? caller = null;
        await using var other = await LoopbackHost.StartAsync(
            (turn, _) =>
            {
                caller = turn.Activity.CallerId;
                return Task.CompletedTask;
            },
            issuer.Settings());
        await other.PostAsync(Activity(TokenPlan.Channel), $"Bearer {issuer.Sign(Good)}");
        Assert.Equal("urn:botframework:azure", caller);
    }

    private static string Activity(string channel) =>
        $$"""{"type":"event","channelId":"{{channel}}","serviceUrl":"http://localhost:1/","callerId":"forged"}""";

    private async Task<int> PostAsync(string token, string? activity = null) =>
        (await host.PostAsync(activity ?? Activity(TokenPlan.Channel), $"Bearer {token}")).Status;

    private Task RefusedAsync(TokenPlan plan, string check) => RefusedAsync(issuer.Sign(plan), check);

    private async Task RefusedAsync(string token, string check)
    {
        Assert.Equal(200, await PostAsync(issuer.Sign(Good)));
        await OneLineAsync($"Bearer {token}", check);
    }

    private async Task OneLineAsync(string? header, string check)
    {
        var (status, body) = await host.PostAsync(Activity(TokenPlan.Channel), header);
        Assert.Equal((401, """{"error":{"code":"Unauthorized"}}"""), (status, body));
        Assert.Equal($"A request was refused with 401: {check}", host.Log.Single());
    }
}
