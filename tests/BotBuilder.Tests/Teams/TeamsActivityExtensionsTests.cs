using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Teams;

public class TeamsActivityExtensionsTests
{
    [Fact]
    public void Channel_data_says_where_a_message_was_written()
    {
        var message = ActivityJson.Deserialize("""
            {"type":"message","channelData":{"channel":{"id":"19:c"},"team":{"id":"19:t","aadGroupId":"g"},
             "meeting":{"id":"m"},"settings":{"selectedChannel":{"id":"19:s"} },"tenant":{"id":"t"} } }
            """);
        Assert.Equal(
            ("19:c", "19:t", "m", "19:s"),
            (message.TeamsGetChannelId(),
                message.TeamsGetTeamInfo()?.Id,
                message.TeamsGetMeetingInfo()?.Id,
                message.TeamsGetSelectedChannelId()));
        Assert.Null(new Activity().TeamsGetTeamInfo());
    }

    [Fact]
    public void A_message_can_alert_people()
    {
        var message = new Activity("message");
        message.TeamsNotifyUser();
        Assert.Equal(
            """{"type":"message","channelData":{"notification":{"alert":true,"alertInMeeting":false}}}""",
            ActivityJson.Serialize(message));
    }
}
