using System.Text.RegularExpressions;
using BoneRisk.Bot.Content;
using Microsoft.Playwright;

namespace BoneRisk.EndToEnd.Tests.Browsing;

/// <summary>The Playground's chat, as a developer uses it: read the newest card, press, fill in, type, send.</summary>
public sealed class PlaygroundPage(IPage page, string channel) : IAsyncDisposable
{
    private const float Patience = 20_000;

    // The question of the newest card that still has a button, of those after the first so many.
    private const string Waiting = """
        ([prompts, skipped]) => {
          const plain = text => text.replace(/\s+/g, ' ');
          const cards = [...document.querySelectorAll('.ac-adaptiveCard')].slice(skipped);
          const card = cards.findLast(c => c.querySelector('button'));
          return card && Object.keys(prompts).find(id => plain(card.innerText).includes(plain(prompts[id])));
        }
        """;

    private static readonly Dictionary<string, string> Prompts = Load();

    private readonly List<string> _errors = [];

    /// <summary>Scripts of the page that failed.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    /// <summary>The newest card that can still be answered.</summary>
    public ILocator Card => Cards.Filter(new() { Has = page.GetByRole(AriaRole.Button) }).Last;

    public async Task OpenAsync(Uri address)
    {
        page.SetDefaultTimeout(Patience);
        page.PageError += (_, error) => _errors.Add(error);

        // Fonts of its maker's: without them, nothing but this machine is asked for anything.
        await page.Context.RouteAsync(
            new Regex(@"^https?://(?!127\.0\.0\.1)"), route => route.AbortAsync());
        await page.GotoAsync(address.ToString());
    }

    /// <summary>Waits until the newest card asks <paramref name="id"/>.</summary>
    public Task ExpectAsync(string id) => page.WaitForFunctionAsync(
        $"([prompts, id]) => ({Waiting})([prompts, 0]) === id", new object[] { Prompts, id });

    /// <summary>Does something and waits for the card of the next question; gives its id.</summary>
    public async Task<string> AfterAsync(Func<Task> act)
    {
        // Counted, because a pressed card gives way to a line before the next comes, and older ones still have buttons.
        var before = await Cards.CountAsync();
        await act();
        try
        {
            var next = await page.WaitForFunctionAsync(Waiting, new object[] { Prompts, before });
            return await next.JsonValueAsync<string>();
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"No question came after: {await Cards.Last.InnerTextAsync()}", e);
        }
    }

    public Task PressAsync(string title) =>
        Card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    public Task FillAsync(string label, string value) => Card.GetByLabel(label).FillAsync(value);

    public async Task SayAsync(string text)
    {
        var box = page.Locator("[data-lexical-editor=true]");
        await box.ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Renews docs/screenshots/playground-CHANNEL-NAME.png when UPDATE_SCREENSHOTS=1, the newest card in sight.</summary>
    public async Task ScreenshotAsync(string name)
    {
        if (Screenshots.Folder is not { } folder) return;
        await page.Mouse.MoveAsync(0, 0);
        await Cards.Last.BringToTopAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"playground-{channel}-{name}.png") });
    }

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();

    private static Dictionary<string, string> Load()
    {
        var content = ContentLoader.Load(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        return content.Questions.Concat(content.Flow).ToDictionary(q => q.Id, q => q.Prompt);
    }
}
