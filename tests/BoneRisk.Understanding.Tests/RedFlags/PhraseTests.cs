namespace BoneRisk.Understanding.Tests;

/// <summary>How a phrase is written, and what it finds.</summary>
public class PhraseTests
{
    [Theory]
    [InlineData("banged|hit my head", "I hit my head")]
    [InlineData("banged|hit my head", "she banged her head")]
    [InlineData("banged|hit my head", "hit head")]
    [InlineData("cant lift my arm", "I can't lift my left arm")]
    [InlineData("not breathing", "he isn't breathing")]
    [InlineData("not breathing", "he is not breathing")]
    [InlineData("does not know where", "she does not know where she is")]
    [InlineData("cant breathe", "I am not able to breathe")]
    [InlineData("cant breathe", "unable to breathe")]
    [InlineData("cant pee", "I haven't been able to pee")]
    [InlineData("heart racing", "my heart's racing")]
    [InlineData("fell * hip", "I fell. My hip is agony")]
    [InlineData("fell * * hip", "fell down the stairs this morning, hip sore")]
    public void It_finds_what_people_type(string phrase, string text) =>
        Assert.Equal(Certainty.Present, Assert.Single(Scan(phrase, text)).Certainty);

    [Theory]
    [InlineData("fell * hip", "I fell but have no hip pain")]
    [InlineData("fell * * hip", "fell but didn't hurt my hip")]
    [InlineData("fell * * * hip", "I fell two years ago and my hip hurts")]
    [InlineData("cant breathe", "I couldn't breathe")]
    [InlineData("hip * after * fall", "a new hip after a fall")]
    [InlineData("has broken my hip", "my mother has broken her hip")]
    public void It_asks_when_part_of_it_is_denied_or_may_be_over(string phrase, string text) =>
        Assert.Equal(Certainty.Doubtful, Assert.Single(Scan(phrase, text)).Certainty);

    [Theory]
    [InlineData("fell * hip", "have you fallen? hip protectors")]
    [InlineData("fell hip", "I fell. Hip")]
    [InlineData("stroke", "the cat likes strokes")]
    [InlineData("cant move my legs", "can't move my leg")]
    [InlineData("so confused", "so confused by this form")]
    [InlineData("fitting", "the fitting for my hearing aid")]
    public void It_does_not_find_something_else(string phrase, string text) => Assert.Empty(Scan(phrase, text));

    private static IReadOnlyList<RedFlagHit> Scan(string phrase, string text) =>
        new RedFlagScanner([new("sign", [phrase])]).Scan(text);
}
