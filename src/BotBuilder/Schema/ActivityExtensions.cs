using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Takes mentions out of a message's text.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes out what mentions the bot itself.</summary>
    /// <returns>The text that is left, which the activity now holds.</returns>
    public static string? RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient!.Id!);

    /// <summary>Takes out what mentions this account.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(m => m.Mentioned?.Id == id))
        {
            activity.Text = mention.Text is { Length: > 0 } text
                ? Regex.Replace(activity.Text ?? string.Empty, Regex.Escape(text), string.Empty, RegexOptions.IgnoreCase).Trim()
                : activity.Text;
        }

        return activity.Text;
    }
}
