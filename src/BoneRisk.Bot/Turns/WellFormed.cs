using System.Text.Json;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Takes out of an activity what is there and is nothing, so that a careless client's lists cannot keep a message from
/// being looked at.
/// </summary>
public sealed class WellFormed : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        activity.Attachments = Kept(activity.Attachments, a => a is not null);
        activity.MembersAdded = Kept(activity.MembersAdded, m => m is not null);
        activity.MembersRemoved = Kept(activity.MembersRemoved, m => m is not null);
        activity.Entities = Kept(activity.Entities, e => e is not null && (e.Type != "mention" || IsMention(e)));
        return next(cancellationToken);
    }

    private static IList<T>? Kept<T>(IList<T>? items, Func<T, bool> isOne) =>
        items is null || items.All(isOne) ? items : [.. items.Where(isOne)];

    private static bool IsMention(Entity entity) =>
        BotJson.FromValue(entity) is { } json
        && json.TryGetProperty("mentioned", out var mentioned) && mentioned.ValueKind == JsonValueKind.Object
        && (!json.TryGetProperty("text", out var text) || text.ValueKind is JsonValueKind.String or JsonValueKind.Null);
}
