using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

public class ObjectPathTests
{
    [Theory]
    [InlineData("user.name", "Ann")]
    [InlineData("USER.Name", "Ann")]
    [InlineData("user['name']", "Ann")]
    [InlineData("user.bones[1]", "wrist")]
    [InlineData("user.bones[last]", "wrist")]
    [InlineData("user[key]", "Ann")]
    [InlineData("user.bones[7]", null)]
    [InlineData("user.nothing.at.all", null)]
    [InlineData("user[key", null)]
    public void Paths_lead_through_objects_and_json_alike(string path, string? found)
    {
        var user = new { Name = "Ann", Bones = new[] { "hip", "wrist" } };
        var memory = new Dictionary<string, object> { ["user"] = user, ["key"] = "name", ["last"] = 1 };

        Assert.Equal(found, ObjectPath.GetPathValue<string>(memory, path, null));
        Assert.Equal(found, ObjectPath.GetPathValue<string>(JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(memory))!, path, null));
    }

    [Fact]
    public void What_is_missing_on_the_way_is_made()
    {
        var memory = new Dictionary<string, object>();

        ObjectPath.SetPathValue(memory, "user.bones[1].name", "wrist");
        ObjectPath.SetPathValue(memory, "User.age", 70);
        ObjectPath.RemovePathValue(memory, "user.bones[0]");

        Assert.Equal("""{"bones":[null,{"name":"wrist"}],"age":70}""", ((JsonObject)memory["user"]).ToJsonString());
        ObjectPath.RemovePathValue(memory, "USER");
        Assert.Empty(memory);
    }

    [Fact]
    public void A_value_of_another_type_is_no_value()
    {
        var memory = new Dictionary<string, object> { ["age"] = "old" };
        Assert.False(ObjectPath.TryGetPathValue<int>(memory, "age", out _));
        Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<int>(memory, "age"));
        Assert.True(ObjectPath.HasValue(memory, "age"));
    }

    [Fact]
    public void An_overlay_changes_only_what_it_says()
    {
        var merged = ObjectPath.Merge(new Answer { Bone = "hip", Years = [1] }, new Answer { Years = [2, 3] });
        Assert.Equal(("hip", 2), (merged.Bone, merged.Years!.Count));
        Assert.Same(merged, ObjectPath.Assign<Answer>(null, merged));
    }

    private sealed class Answer
    {
        public string? Bone { get; set; }

        public List<int>? Years { get; set; }
    }
}
