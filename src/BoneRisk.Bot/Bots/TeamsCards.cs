using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Bots;

/// <summary>
/// Makes our cards at home in Teams: a tap shows in the chat as a message of the person's (<c>messageBack</c>), and the
/// plain-text twin, which Teams would print above the card, becomes the summary that notifications show.
/// </summary>
public sealed partial class TeamsCards(ILogger<TeamsCards> logger) : IMiddleware
{
    private const int MostSummary = 120;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.ChannelId == Channels.Msteams)
        {
            var messageBack = !IsPlayground(turnContext.Activity);
            turnContext.OnSendActivities((_, activities, send) =>
            {
                activities.ForEach(a => Fit(a, messageBack));
                return send();
            });
            turnContext.OnUpdateActivity(async (_, activity, update) =>
            {
                Fit(activity, messageBack);
                try
                {
                    return await update();
                }
                catch (Exception e) when (e is ErrorResponseException or HttpRequestException)
                {
                    // The card stays as it was; its one-time token keeps it from answering twice.
                    LogNotUpdated(logger, e.GetType().Name);
                    return new ResourceResponse(activity.Id);
                }
            });
        }

        return next(cancellationToken);
    }

    /// <summary>The Agents Playground, which plays Teams, cannot press a button with <c>messageBack</c>: its page throws.</summary>
    private static bool IsPlayground(Activity incoming) =>
        Uri.TryCreate(incoming.ServiceUrl, UriKind.Absolute, out var service)
        && service.IsLoopback && service.AbsolutePath.StartsWith("/_connector", StringComparison.Ordinal);

    private static void Fit(Activity activity, bool messageBack)
    {
        var cards = activity.Attachments?.Where(a => a.ContentType == CardLibrary.ContentType).ToList() ?? [];
        if (cards.Count == 0)
        {
            return;
        }

        foreach (var attachment in messageBack ? cards : [])
        {
            var card = JsonObject.Create(BotJson.FromValue(attachment.Content)!.Value)!;
            AddMessageBack(card);
            attachment.Content = BotJson.ToValue(card);
        }

        activity.Summary = Shorten(activity.Text) ?? activity.Summary; // One that is sent again has only that.
        activity.Text = null;
    }

    private static void AddMessageBack(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject action when (string?)action["type"] is "Action.Submit" && action["data"] is JsonObject data:
                var title = (string?)action["title"];
                data["msteams"] = new JsonObject { ["type"] = "messageBack", ["displayText"] = title, ["text"] = title };
                break;
            case JsonObject element:
                foreach (var (_, child) in element)
                {
                    AddMessageBack(child);
                }

                break;
            case JsonArray list:
                foreach (var child in list)
                {
                    AddMessageBack(child);
                }

                break;
        }
    }

    private static string? Shorten(string? text) =>
        text?.ReplaceLineEndings(" ") is { Length: > MostSummary } longer ? $"{longer[..(MostSummary - 1)]}…" : text;

    [LoggerMessage(11, LogLevel.Information, "Teams did not replace an answered card: {Fault}.")]
    private static partial void LogNotUpdated(ILogger logger, string fault);
}
