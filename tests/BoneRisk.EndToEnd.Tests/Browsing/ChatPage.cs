using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BoneRisk.EndToEnd.Tests.Browsing;

/// <summary>The page, as a person uses it: read the last reply, press a button, fill in, type, send.</summary>
public sealed class ChatPage(IPage page, Look look) : IAsyncDisposable
{
    private const float Patience = 20_000;

    private readonly List<string> _errors = [];

    public IPage Browser => page;

    /// <summary>What the browser complained of: scripts that failed, styles and images that were refused.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public ILocator SendBox => page.GetByPlaceholder("Type your answer or a question");

    /// <summary>The last card that can still be answered.</summary>
    public ILocator Card => page.Locator(".card:not([data-past])").Last;

    /// <summary>The last card of one kind of the reply contract, answered or not.</summary>
    public ILocator CardOf(string kind) => page.Locator($".card[data-kind='{kind}']").Last;

    public async Task OpenAsync(Uri address)
    {
        page.SetDefaultTimeout(Patience);
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _errors.Add(message.Text);
        };
        await page.GotoAsync(address.ToString());
    }

    /// <summary>How many replies with a contract have come since the page was opened.</summary>
    public Task<int> CountAsync() => page.EvaluateAsync<int>("() => window.bonerisk?.replies.length ?? 0");

    /// <summary>Waits until at least <paramref name="count"/> replies are there, and gives the last.</summary>
    public async Task<JsonElement> WaitForReplyAsync(int count)
    {
        await page.WaitForFunctionAsync("n => (window.bonerisk?.replies.length ?? 0) >= n", count);
        return await LastReplyAsync();
    }

    /// <summary>Does something and waits for the reply of <paramref name="kind"/> that answers it.</summary>
    public async Task<JsonElement> AfterAsync(Func<Task> act, string? kind = null)
    {
        var before = await CountAsync();
        await act();
        await page.WaitForFunctionAsync(
            "([n, kind]) => window.bonerisk.replies.slice(n).some(r => !kind || r.kind === kind)",
            new object?[] { before, kind });
        return await LastReplyAsync(kind);
    }

    /// <summary>The last reply's contract value, or the last one of a kind.</summary>
    public async Task<JsonElement> LastReplyAsync(string? kind = null) => await page.EvaluateAsync<JsonElement>(
        "kind => window.bonerisk.replies.findLast(r => !kind || r.kind === kind)", kind);

    public Task PressAsync(string title) =>
        Card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    public Task FillAsync(string label, string value) =>
        Card.GetByRole(AriaRole.Textbox, new() { Name = label }).FillAsync(value);

    public Task TickAsync(string choice) => Card.GetByText(choice, new() { Exact = true }).ClickAsync();

    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Scrolls the last card of a kind to the top and waits until all has settled there.</summary>
    public async Task ShowAsync(string kind)
    {
        await page.Mouse.MoveAsync(0, 0);
        await page.GetByText("Connecting…", new() { Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await CardOf(kind).BringToTopAsync();
    }

    public Task ReloadAsync() => page.ReloadAsync();

    /// <summary>WCAG 2.2 AA, by axe; empty when nothing is wrong. Each line names the rule and the first place.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityAsync()
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
        });
        return [.. result.Violations.Select(v => $"{v.Id}: {v.Help} ({v.Nodes.FirstOrDefault()?.Html})")];
    }

    /// <summary>Renews docs/screenshots/NAME-LOOK.png when UPDATE_SCREENSHOTS=1; else does nothing.</summary>
    public async Task ScreenshotAsync(string name)
    {
        if (Screenshots.Folder is not { } folder) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{look}.png") });
    }

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
