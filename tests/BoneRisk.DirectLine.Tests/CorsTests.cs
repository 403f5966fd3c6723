namespace BoneRisk.DirectLine.Tests;

public sealed class CorsTests
{
    private const string Site = "https://clinic.example.org";

    [Fact]
    public async Task Without_a_setting_pages_of_other_sites_are_not_let_in()
    {
        await using var channel = await TestChannel.StartAsync();
        using var client = channel.NewClient();

        var answer = await client.SendAsync(HttpMethod.Options, "/v3/directline/conversations", origin: Site);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData(Site, Site, "true")]
    [InlineData("*", "*", null)]
    public async Task The_session_id_is_asked_for_with_credentials_which_only_a_named_site_may(
        string setting, string allowed, string? credentials)
    {
        await using var channel = await TestChannel.StartAsync(new() { ["DirectLine:AllowedOrigins:0"] = setting });
        using var client = channel.NewClient();
        const string path = "/v3/directline/session/getsessionid";

        foreach (var method in new[] { HttpMethod.Options, HttpMethod.Get })
        {
            var answer = await client.SendAsync(method, path, origin: Site);
            Assert.Equal([allowed], answer.Headers.GetValues("Access-Control-Allow-Origin"));
            answer.Headers.TryGetValues("Access-Control-Allow-Credentials", out var values);
            Assert.Equal(credentials, values?.Single());
        }
    }

    [Theory]
    [InlineData(Site, Site)]
    [InlineData("*", "*")]
    public async Task A_site_that_is_named_is_let_in(string setting, string allowed)
    {
        await using var channel = await TestChannel.StartAsync(new() { ["DirectLine:AllowedOrigins:0"] = setting });
        using var client = channel.NewClient();

        var preflight = await client.SendAsync(HttpMethod.Options, "/v3/directline/conversations", origin: Site);
        var start = await client.SendAsync(HttpMethod.Post, "/v3/directline/conversations", origin: Site);
        client.Bearer = null;
        var error = await client.SendAsync(HttpMethod.Post, "/v3/directline/conversations", origin: Site);

        Assert.Equal(204, preflight.Code);
        var headers = preflight.Headers.GetValues("Access-Control-Allow-Headers").Single();
        Assert.Contains("x-ms-bot-agent", headers, StringComparison.Ordinal);
        Assert.Equal([allowed], start.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(["Retry-After"], start.Headers.GetValues("Access-Control-Expose-Headers"));
        Assert.Equal(401, error.Code);
        Assert.Equal([allowed], error.Headers.GetValues("Access-Control-Allow-Origin"));
    }
}
