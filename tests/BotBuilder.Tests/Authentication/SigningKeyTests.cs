using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace BotBuilder.Tests.Authentication;

public sealed class SigningKeyTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public async Task Keys_are_read_once_and_again_after_a_day()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        using var keys = new SigningKeys(issuer.MetadataUrl, clock);
        for (var i = 0; i < 20; i++)
            await keys.FindAsync("current", default);
        Assert.Equal(1, issuer.Reads);

        clock.Advance(TimeSpan.FromHours(25));
        await keys.FindAsync("current", default);

        Assert.Equal(2, issuer.Reads);
    }

    [Fact]
    public async Task A_new_key_is_found_at_its_first_token()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        using var keys = new SigningKeys(issuer.MetadataUrl, clock);
        await keys.FindAsync("current", default);
        issuer.KeyId = "next";
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("next", (await keys.FindAsync("next", default)).Kid);
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_it_read_in_a_loop()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        using var keys = new SigningKeys(issuer.MetadataUrl, clock);
        await keys.FindAsync("current", default);
        clock.Advance(TimeSpan.FromMinutes(1));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            Assert.ThrowsAsync<UnauthorizedAccessException>(() => keys.FindAsync($"unknown-{i}", default))));

        Assert.Equal(2, issuer.Reads);
    }

    [Fact]
    public async Task Yesterday_s_keys_serve_while_the_issuer_is_down()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        using var keys = new SigningKeys(issuer.MetadataUrl, clock);
        await keys.FindAsync("current", default);
        issuer.IsDown = true;
        clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal("current", (await keys.FindAsync("current", default)).Kid);
    }

    [Fact]
    public async Task An_issuer_that_was_down_at_start_is_asked_again()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        issuer.IsDown = true;
        using var keys = new SigningKeys(issuer.MetadataUrl, clock);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => keys.FindAsync("current", default));
        issuer.IsDown = false;
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("current", (await keys.FindAsync("current", default)).Kid);
    }

    [Fact]
    public async Task Elsewhere_than_on_this_machine_metadata_is_read_over_https_only()
    {
        using var keys = new SigningKeys("http://login.example.com/metadata", clock);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => keys.FindAsync("current", default));
    }
}
