namespace BoneRisk.Understanding.Tests;

/// <summary>The language that patterns are written in.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("stop|quit tablets", "stop tablets", true)]
    [InlineData("stop|quit tablets", "quit the really big tablets", false)]
    [InlineData("stop|quit tablets", "quit the really tablets", true)]
    [InlineData("stop + tablets", "these tablets, when do I stop", true)]
    [InlineData("stop + tablets - bus", "tablets at the bus stop", false)]
    [InlineData("stop * tablets", "stop with all these tablets", true)]
    [InlineData("stop * tablets", "stop one two three four tablets", false)]
    [InlineData("stop taking? tablets", "stop tablets", true)]
    [InlineData("stop taking? tablets", "stop taking tablets", true)]
    [InlineData("took # tablets", "took 3 tablets", true)]
    [InlineData("took # tablets", "took seventeen tablets", true)]
    [InlineData("took # tablets", "took some tablets", false)]
    [InlineData("aged #18", "aged 17", true)]
    [InlineData("aged #18", "aged twelve", true)]
    [InlineData("aged #18", "aged 18", false)]
    [InlineData("^ stop $", "stop", true)]
    [InlineData("^ stop $", "Really stop! I mean it.", true)]
    [InlineData("^ stop $", "when do I stop", false)]
    [InlineData("what point|$", "so what. I go on", true)]
    public void A_pattern_holds_or_not(string pattern, string text, bool holds)
    {
        var set = new PatternSet([new("x", "x", false, [pattern])], new Dictionary<string, string> { ["filler"] = "the really", ["plain"] = "" });

        Assert.Equal(holds, set.Find(WordReader.Read(text))?[0] is not null);
    }

    [Fact]
    public void What_is_far_apart_in_a_long_message_belongs_to_different_matters()
    {
        var set = new PatternSet([new("x", "x", false, ["stop + tablets"])], new Dictionary<string, string> { ["filler"] = "", ["plain"] = "" });
        var story = string.Join(' ', Enumerable.Repeat("word", 50));

        Assert.Null(set.Find(WordReader.Read($"stop {story} tablets"))?[0]);
        Assert.NotNull(set.Find(WordReader.Read($"{story} stop now my tablets {story}"))?[0]);
    }
}
