using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Schema;

public class ActivityJsonTests
{
    [Fact]
    public void What_the_schema_does_not_know_survives_a_round_trip()
    {
        const string json = """
            {"type":"message","future":{"a":[1]},"from":{"id":"u","x":1},"conversation":{"id":"c","y":2},
             "attachments":[{"contentType":"t","z":3}],"entities":[{"type":"clientInfo","locale":"en-GB"}],
             "value":{"id":"age","answer":70},"channelData":{"clientActivityID":"1"}}
            """;

        var again = ActivityJson.Serialize(ActivityJson.Deserialize(json));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(again)));
    }

    [Fact]
    public void Values_may_be_objects_nodes_or_elements()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Value = new { Answer = 70 },
            ChannelData = new JsonObject { ["a"] = 1 },
            Attachments = [new Attachment("t", content: JsonSerializer.SerializeToElement(new { b = 2 }))],
        };

        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"t","content":{"b":2}}],"channelData":{"a":1},"value":{"answer":70}}""",
            ActivityJson.Serialize(activity));
    }

    [Fact]
    public void Mentions_keep_their_members_in_the_list_of_entities()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Entities = [new Mention(new ChannelAccount("u", "Ann"), "@Ann")],
        };

        var mention = ActivityJson.Deserialize(ActivityJson.Serialize(activity)).GetMentions().Single();

        Assert.Equal("Ann", mention.Mentioned!.Name);
        Assert.Equal("Ann", activity.GetMentions().Single().Mentioned!.Name);
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:05+00:00")]
    [InlineData("2026-01-02T03:04:05.5", "2026-01-02T03:04:05.5+00:00")]
    [InlineData("2026-01-02T03:04:05+02:00", "2026-01-02T03:04:05+02:00")]
    public void Timestamps_come_with_and_without_an_offset(string written, string read)
    {
        var activity = ActivityJson.Deserialize($$"""{"type":"message","timestamp":"{{written}}","localTimestamp":""}""");

        Assert.Equal(DateTimeOffset.Parse(read, CultureInfo.InvariantCulture), activity.Timestamp);
        Assert.Null(activity.LocalTimestamp);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    public void What_is_no_activity_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => ActivityJson.Deserialize(json));

    [Fact]
    public void Nesting_has_a_limit()
    {
        var deep = new string('[', 70) + new string(']', 70);
        Assert.ThrowsAny<JsonException>(() => ActivityJson.Deserialize($$"""{"type":"message","value":{{deep}}}"""));
    }

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var activity = ActivityJson.Deserialize(
            """{"type":"message","id":"7","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"locale":"de"}""");

        var reply = activity.CreateReply("hi");

        Assert.Equal(("b", "u", "c", "7", "de"),
            (reply.From!.Id, reply.Recipient!.Id, reply.Conversation!.Id, reply.ReplyToId, reply.Locale));
    }

    [Fact]
    public void A_reply_to_a_bare_message_does_not_crash() =>
        Assert.Equal("hi", new Activity(ActivityTypes.Message).CreateReply("hi").Text);

    [Theory]
    [InlineData("message", true)]
    [InlineData("message/card", true)]
    [InlineData("messageReaction", false)]
    [InlineData(null, false)]
    public void Subtypes_follow_a_slash(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);
}
