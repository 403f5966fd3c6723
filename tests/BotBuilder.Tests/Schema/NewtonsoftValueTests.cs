using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Newtonsoft.Json.Linq
{
    internal sealed class JObject
    {
        public override string ToString() => """{ "age": 70 }""";
    }

    internal sealed class JValue
    {
        public object Value { get; set; } = "text";
    }
}

namespace BotBuilder.Tests.Schema
{
    public class NewtonsoftValueTests
    {
        [Fact]
        public void Values_of_code_written_for_newtonsoft_are_sent_as_the_json_they_are()
        {
            var json = ActivityJson.Serialize(new Activity { Value = new JObject(), ChannelData = new JValue() });
            Assert.Equal("""{"channelData":"text","value":{ "age": 70 }}""", json);
        }

        [Fact]
        public void They_are_read_like_other_json()
        {
            var activity = new Activity { ChannelData = new JObject() };
            Assert.Equal(70, activity.GetChannelData<Dictionary<string, int>>()!["age"]);
        }

        [Fact]
        public void Channel_data_that_is_no_json_is_not_converted()
        {
            var activity = new Activity { ChannelData = new Uri("https://x.test") };
            Assert.False(activity.TryGetChannelData<JsonElement>(out _));
            Assert.Throws<InvalidCastException>(() => activity.GetChannelData<JsonElement>());
        }
    }
}
