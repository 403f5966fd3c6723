using BoneRisk.EndToEnd.Tests.Running;
using Microsoft.Playwright;

namespace BoneRisk.EndToEnd.Tests.Browsing;

/// <summary>One real browser for all tests of a class; each visit has a fresh profile.</summary>
public sealed class Browser : IAsyncLifetime
{
    // Chromium must not go and look for updates, accounts or better protocols in the middle of a test.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Needs.Chromium is null) return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            Args = Flags,
            ExecutablePath = Needs.Chromium,
            Headless = true,
        });
    }

    /// <summary>Opens the bot's page as somebody who was never there.</summary>
    public async Task<ChatPage> VisitAsync(Uri address, Look look)
    {
        Needs.BrowserAndPage();
        var page = new ChatPage(await NewPageAsync(look), look);
        await page.OpenAsync(address);
        return page;
    }

    /// <summary>A tab in a fresh profile.</summary>
    public async Task<IPage> NewPageAsync(Look look)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ColorScheme = look.Scheme,
            Locale = "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "Europe/London",
            ViewportSize = look.Size,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
