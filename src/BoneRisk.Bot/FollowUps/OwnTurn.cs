using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.FollowUps;

/// <summary>A turn that the bot began itself: nobody is waiting there for an answer, or for an apology.</summary>
public static class OwnTurn
{
    public static bool Is(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation };
}
