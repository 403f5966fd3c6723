using BoneRisk.Storage;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.FollowUps;

/// <summary>The conversation reference as it is stored: the event that starts a turn of the bot's own there.</summary>
internal static class FollowUpAddress
{
    public static string Of(Activity activity)
    {
        var start = activity.GetConversationReference().GetContinuationActivity();
        start.Id = null; // What is sent answers no message of days ago, and TurnGate takes none for a repetition.
        start.RelatesTo = null;
        start.From = new ChannelAccount(start.From?.Id); // Without the person's name.
        return BotJson.Serialize(start);
    }

    public static Activity Read(string address) => BotJson.Deserialize(address);
}
