using System.Text.Json.Nodes;
using BoneRisk.Bot.Cards;

namespace BoneRisk.Bot.Tests.Cards;

public sealed class CardTemplateTests
{
    public static TheoryData<string, string> Same => new()
    {
        { """{"text":"${name}"}""", """{"name":"Ann"}""" },
        { """{"text":"Hello ${name}, ${age}!"}""", """{"name":"Ann","age":67}""" },
        { """{"data":"${data}"}""", """{"data":{"question":"age","nonce":"1"}}""" },
        { """{"n":"${age}","b":"${yes}"}""", """{"age":67,"yes":true}""" },
        { """{"items":[{"$data":"${rows}","t":"${a}"}]}""", """{"rows":[{"a":"1"},{"a":"2"}]}""" },
        { """{"items":[{"$data":"${rows}","t":"${$data}"}]}""", """{"rows":["x","y"]}""" },
        { """{"items":[{"$data":"${rows}","t":"${$index}: ${$root.name}"}]}""", """{"rows":[{},{}],"name":"Ann"}""" },
        { """{"items":[{"$data":"${rows}","t":"x"}]}""", """{"rows":[]}""" },
        { """{"items":[{"$when":"${on}","t":"x"},{"$when":"${off}","t":"y"}]}""", """{"on":true,"off":false}""" },
        { """{"box":{"$data":"${inner}","t":"${deep.value}"}}""", """{"inner":{"deep":{"value":"v"}}}""" },
        { """{"items":[{"$data":"${rows}","in":[{"$data":"${subs}","t":"${$data}"}]}]}""", """{"rows":[{"subs":["a","b"]},{"subs":[]}]}""" },
        { """{"text":"${name}"}""", """{"name":"<b>${age}</b> \"quoted\" \\ back"}""" },
        { """{"text":"no places","n":1,"z":null}""", """{}""" },
    };

    /// <summary>The expected side is not ours: npm's adaptivecards-templating binds the same data.</summary>
    [Theory]
    [MemberData(nameof(Same))]
    public async Task It_binds_as_the_official_templating_library_does(string template, string data)
    {
        var ours = new CardTemplate("test", JsonNode.Parse(template)!.AsObject()).Bind(JsonNode.Parse(data)!.AsObject());

        var theirs = await OfficialTemplating.BindAsync(template, data);
        Assert.True(JsonNode.DeepEquals(theirs, ours), $"theirs {theirs?.ToJsonString()}, ours {ours.ToJsonString()}");
    }

    [Fact]
    public void A_place_without_data_is_a_mistake_not_an_empty_string()
    {
        var template = new CardTemplate("test", JsonNode.Parse("""{"text":"${nobody}"}""")!.AsObject());

        var fault = Assert.Throws<CardException>(() => template.Bind([]));
        Assert.Contains("cards/test.json", fault.Message, StringComparison.Ordinal);
    }
}
