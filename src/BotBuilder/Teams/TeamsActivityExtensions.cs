using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams says in the channel data of an activity.</summary>
public static class TeamsActivityExtensions
{
    public static string? TeamsGetSelectedChannelId(this IActivity activity) =>
        Data(activity)?.Settings?.SelectedChannel?.Id;

    public static TeamsMeetingInfo? TeamsGetMeetingInfo(this IActivity activity) => Data(activity)?.Meeting;

    public static string? TeamsGetChannelId(this IActivity activity) => Data(activity)?.Channel?.Id;

    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => Data(activity)?.Team;

    public static IList<OnBehalfOf>? TeamsGetTeamOnBehalfOf(this IActivity activity) => Data(activity)?.OnBehalfOf;

    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(false);

    /// <summary>Makes a message alert people in their feed, or inside the meeting.</summary>
    public static void TeamsNotifyUser(
        this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        var data = activity.ChannelData as TeamsChannelData ?? new TeamsChannelData();
        data.Notification = new NotificationInfo(!alertInMeeting)
        {
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
        activity.ChannelData = data;
    }

    private static TeamsChannelData? Data(IActivity activity) => activity.GetChannelData<TeamsChannelData>();
}
