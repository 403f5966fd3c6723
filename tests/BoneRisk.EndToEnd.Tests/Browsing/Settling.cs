using Microsoft.Playwright;

namespace BoneRisk.EndToEnd.Tests.Browsing;

/// <summary>Waits for a page that still moves by itself.</summary>
internal static class Settling
{
    /// <summary>Scrolls something to the top, again and again, until it stays there.</summary>
    public static Task BringToTopAsync(this ILocator place) => place.EvaluateAsync(
            """
            card => new Promise(done => {
              let last = NaN, still = 0;
              const look = () => {
                card.scrollIntoView();
                const top = card.getBoundingClientRect().top;
                still = top === last ? still + 1 : 0;
                last = top;
                if (still > 20) done(); else requestAnimationFrame(look);
              };
              look();
            })
            """);
}
