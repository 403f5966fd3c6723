using System.Net;
using BoneRisk.Bot.Content;

namespace BoneRisk.Bot.Page;

/// <summary>
/// Plain pages that an app's listing links to: what becomes of one's data, and what the bot cannot do. Their words are
/// answers of the FAQ.
/// </summary>
internal static class TopicPages
{
    public static void MapTopicPages(this IEndpointRouteBuilder endpoints)
    {
        var headers = new PageHeaders(endpoints.ServiceProvider.GetRequiredService<IConfiguration>());
        Map("/privacy", "bot.privacy");
        Map("/terms", "bot.about");

        void Map(string path, string id) => endpoints.MapGet(path, (HttpContext http, BotContent content) =>
        {
            headers.Apply(http.Response.Headers);
            return content.Topics.FirstOrDefault(t => t.Id == id) is { } topic
                ? Results.Text(Html(topic), "text/html; charset=utf-8")
                : Results.NotFound();
        }).ExcludeFromDescription();
    }

    private static string Html(Topic topic)
    {
        var title = WebUtility.HtmlEncode(topic.Title);
        return $"""
            <!doctype html>
            <html lang="en-GB">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>BoneRisk: {title}</title>
            </head>
            <body>
              <h1>{title}</h1>
              <p>{WebUtility.HtmlEncode(topic.Answer)}</p>
              <p>{WebUtility.HtmlEncode(topic.Next)}</p>
            </body>
            </html>
            """;
    }
}
