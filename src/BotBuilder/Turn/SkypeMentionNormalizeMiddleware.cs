using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the tags off mentions that come from Skype, whose text has none.</summary>
public partial class SkypeMentionNormalizeMiddleware : IMiddleware
{
    public static void NormalizeSkypMentionText(Activity activity)
    {
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message)
            return;
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Type == "mention"
                && entity.Properties?.TryGetValue("text", out var text) == true
                && Tagged().Match(text.ToString()) is { Success: true } tagged)
            {
                entity.Properties["text"] = JsonSerializer.SerializeToElement(tagged.Groups[1].Value, ActivityJson.Options);
            }
        }
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        return next(cancellationToken);
    }

    [GeneratedRegex("<at[^>]*>(.*?)</at>", RegexOptions.IgnoreCase)]
    private static partial Regex Tagged();
}
