using System.Text.Json.Nodes;
using AdaptiveCards;

namespace BotBuilder.Tests.AdaptiveCards;

public class AdaptiveCardTests
{
    private const string Question = """
        {"type":"AdaptiveCard","$schema":"s","version":"1.5","speak":"How old?","fallbackText":"f","body":[
          {"type":"TextBlock","text":"How old?","wrap":true,"size":"large"},
          {"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[{"type":"Image","url":"https://x.test/a.png","altText":"a"}]}]},
          {"type":"Container","items":[{"type":"FactSet","facts":[{"title":"a","value":"b"}]}]},
          {"type":"Input.Number","id":"age","label":"Age","min":18,"max":110,"isRequired":true,"errorMessage":"e"},
          {"type":"Input.ChoiceSet","id":"sex","choices":[{"title":"F","value":"female"}],"style":"expanded"},
          {"type":"ActionSet","actions":[{"type":"Action.Execute","verb":"v"}]}],
         "actions":[{"type":"Action.Submit","title":"OK","data":{"token":"t"}},
          {"type":"Action.ShowCard","title":"more","card":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"x"}]}}]}
        """;

    [Fact]
    public void A_card_is_read_and_written_without_loss()
    {
        var result = AdaptiveCard.FromJson(Question);

        Assert.Empty(result.Warnings);
        Assert.Equal(("1.5", "How old?"), (result.Card.Version.ToString(), result.Card.Speak));
        Assert.Equal(("Input.Number", "age"), (result.Card.Body[3].Type, result.Card.Body[3].Id));
        Assert.Equal(("Action.Submit", "OK"), (result.Card.Actions[0].Type, result.Card.Actions[0].Title));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Question), JsonNode.Parse(result.Card.ToJson())));
    }

    [Fact]
    public void What_no_client_knows_is_a_warning()
    {
        var result = AdaptiveCard.FromJson("""
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"Container","items":[{"type":"Blink","text":"!"}]}],
             "actions":[{"type":"Action.Explode"}]}
            """);
        Assert.Equal(["Unknown element 'Blink'", "Unknown element 'Action.Explode'"], result.Warnings.Select(w => w.Message));
        Assert.Contains("\"Blink\"", result.Card.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"type":"Hero"}""")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"new"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"typeless"}]}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":{}}""")]
    public void What_is_no_card_is_refused(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
}
