using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Schema;

public class MentionTests
{
    [Theory]
    [InlineData("<at>Bone Bot</at>")]
    [InlineData(null)]
    public void The_bots_name_is_taken_out_of_what_was_said(string? written)
    {
        var message = Said("<at>Bone Bot</at> is milk good?\n", new Mention(new ChannelAccount("bot", "Bone Bot"), written));

        Assert.True(message.MentionsRecipient());
        Assert.Equal("is milk good?", message.RemoveRecipientMention());
        Assert.Equal("is milk good?", message.Text);
    }

    [Fact]
    public void Other_peoples_names_stay()
    {
        var message = Said("<at>Ann</at> said so", new Mention(new ChannelAccount("ann", "Ann"), "<at>Ann</at>"));

        Assert.False(message.MentionsRecipient());
        Assert.Equal("<at>Ann</at> said so", message.RemoveRecipientMention());
    }

    [Fact]
    public void A_mention_of_nobody_and_a_message_without_text_are_no_problem()
    {
        var message = Said(null, new Mention(), new Mention(new ChannelAccount("bot")));
        Assert.Null(message.RemoveRecipientMention());
    }

    [Fact]
    public void Skypes_tags_are_taken_off_the_mention()
    {
        var message = Said("Bot hello", ActivityJson.Deserialize(
            """{"entities":[{"type":"mention","mentioned":{"id":"bot"},"text":"<at id=\"1\">Bot</at>"}]}""").Entities![0]);
        message.ChannelId = "skype";

        SkypeMentionNormalizeMiddleware.NormalizeSkypMentionText(message);

        Assert.Equal("hello", message.RemoveRecipientMention());
    }

    private static Activity Said(string? text, params Entity[] entities) =>
        new(ActivityTypes.Message, text: text, recipient: new ChannelAccount("bot", "Bone Bot"), entities: entities);
}
