using BotBuilder.Tests.Authentication;

namespace BoneRisk.Bot.Tests.Access;

/// <summary>Who may post to a bot that has an app id. (Not with Microsoft's SDK, which reads keys over https only.)</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private const string Teams = "https://smba.trafficmanager.net/emea/";
    private const string Tenant = "11111111-2222-3333-4444-555555555555";

    private static readonly TokenPlan Good = new() { ServiceUrl = Teams };

    private TokenIssuer _issuer = null!;

    public async ValueTask InitializeAsync() => _issuer = await TokenIssuer.StartAsync();

    public ValueTask DisposeAsync() => _issuer.DisposeAsync();

    [Fact]
    public async Task A_channel_s_token_is_needed_and_enough()
    {
        await using var bot = await ChannelBot.StartAsync(_issuer.Settings(), "Production");
        var hello = bot.Hello(Teams, "expectReplies");

        Assert.Equal(200, await bot.PostAsync(hello, _issuer.Sign(Good)));
        Assert.Equal(401, await bot.PostAsync(hello));
        Assert.Equal(401, await bot.PostAsync(hello, _issuer.Sign(Good with { Issuer = "https://example.com" })));
        Assert.Equal(401, await bot.PostAsync(hello, _issuer.Sign(Good with { Audience = "another bot" })));
        Assert.Equal(401, await bot.PostAsync(hello, _issuer.Sign(Good with { ServiceUrl = "https://smba.trafficmanager.net/" })));
    }

    [Fact]
    public async Task Neither_a_token_nor_a_word_of_it_is_logged()
    {
        await using var bot = await ChannelBot.StartAsync(_issuer.Settings(), "Production");
        var token = _issuer.SignWithAnotherKey(Good);

        Assert.Equal(401, await bot.PostAsync(bot.Hello(Teams, "expectReplies"), token));

        foreach (var part in token.Split('.'))
        {
            Assert.DoesNotContain(bot.Log.Lines, line => line.Contains(part, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Two_authorization_headers_are_refused_though_each_is_good()
    {
        await using var bot = await ChannelBot.StartAsync(_issuer.Settings(), "Production");
        var header = $"Authorization: Bearer {_issuer.Sign(Good)}";
        var hello = bot.Hello(Teams, "expectReplies");

        Assert.Contains(" 200 ", await bot.PostRawAsync(hello, header), StringComparison.Ordinal);
        Assert.Contains(" 401 ", await bot.PostRawAsync(hello, header, header), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_64_KB_is_refused_and_the_bot_goes_on()
    {
        await using var bot = await ChannelBot.StartAsync(_issuer.Settings(), "Production");
        var hello = bot.Hello(Teams, "expectReplies");

        var status = await bot.PostRawAsync(hello, $"Authorization: Bearer {new string('a', 64 * 1024)}");

        Assert.Contains(" 431 ", status, StringComparison.Ordinal);
        Assert.Equal(200, await bot.PostAsync(hello, _issuer.Sign(Good)));
    }

    [Fact]
    public async Task The_emulator_s_token_is_refused_in_production_and_taken_where_it_is_switched_on()
    {
        _issuer.Endorsements = null;
        var token = _issuer.Sign(EmulatorPlan("d6d49420-f39b-4df7-a1dc-d59a935871db"));
        await using var production = await ChannelBot.StartAsync(_issuer.Settings(), "Production");
        await using var off = await ChannelBot.StartAsync(_issuer.Settings());
        await using var on = await ChannelBot.StartAsync(new Dictionary<string, string?>(_issuer.Settings())
        {
            ["Channels:Emulator"] = "true",
        });

        Assert.Equal(401, await production.PostAsync(production.Hello(Teams, "expectReplies", "emulator"), token));
        Assert.Equal(401, await off.PostAsync(off.Hello(Teams, "expectReplies", "emulator"), token));
        Assert.Equal(200, await on.PostAsync(on.Hello(delivery: "expectReplies", channel: "emulator"), token));
    }

    [Fact]
    public async Task Only_the_bot_s_own_tenant_may_sign_besides()
    {
        _issuer.Endorsements = null;
        await using var bot = await ChannelBot.StartAsync(new Dictionary<string, string?>(_issuer.Settings())
        {
            ["Channels:Emulator"] = "true",
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppTenantId"] = Tenant,
        });
        var hello = bot.Hello(delivery: "expectReplies", channel: "emulator");

        Assert.Equal(200, await bot.PostAsync(hello, _issuer.Sign(EmulatorPlan(Tenant))));
        Assert.Equal(401, await bot.PostAsync(hello, _issuer.Sign(EmulatorPlan("99999999-2222-3333-4444-555555555555"))));
        Assert.Equal(200, await bot.PostAsync(hello, _issuer.Sign(EmulatorPlan("d6d49420-f39b-4df7-a1dc-d59a935871db"))));
    }

    [Fact]
    public async Task This_machine_is_off_the_list_once_there_is_an_app_id()
    {
        await using var bot = await ChannelBot.StartAsync(_issuer.Settings(), "Production");
        var token = _issuer.Sign(new TokenPlan { ServiceUrl = bot.ServiceUrl });

        Assert.Equal(403, await bot.PostAsync(bot.Hello(), token));

        Assert.Empty(bot.Calls);
        Assert.Single(bot.Log.Lines, line => line.Contains("refused with 403", StringComparison.Ordinal));
    }

    private static TokenPlan EmulatorPlan(string tenant) => new()
    {
        Issuer = $"https://sts.windows.net/{tenant}/",
        ServiceUrl = null,
        Claims = new Dictionary<string, object>
        {
            ["ver"] = "1.0",
            ["appid"] = TokenPlan.AppId,
            ["tid"] = tenant,
        },
    };
}
