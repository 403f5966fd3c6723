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
    [InlineData("@chest & @pain", "a pain, sort of crushing, in my chest")]
    [InlineData("@chest & @pain", "my breast bone is achin")]
    [InlineData("@fall && @hip", "My hip is so sore. It was the ice, I went over")]
    [InlineData("^@cancer && legs * weak", "I had cancer years ago and now my legs are weak")]
    [InlineData("@hip|one_leg * shorter", "one leg looks shorter")]
    [InlineData("cant get_up|stand", "I can't get up")]
    [InlineData("? breathless", "suddenly breathless")]
    public void It_finds_what_people_type(string phrase, string text) =>
        Assert.Equal(Certainty.Present, Assert.Single(Scan(phrase, text)).Certainty);

    [Theory]
    [InlineData("fell * hip", "I fell but have no hip pain")]
    [InlineData("fell * * hip", "fell but didn't hurt my hip")]
    [InlineData("fell * * * hip", "I fell two years ago and my hip hurts")]
    [InlineData("cant breathe", "I couldn't breathe")]
    [InlineData("hip * after * fall", "a new hip after a fall")]
    [InlineData("has broken my hip", "my mother has broken her hip")]
    [InlineData("? breathless", "I am breathless")]
    [InlineData("@fall && @hip", "I fell ten years ago. My hip is sore")]
    public void It_asks_when_part_of_it_is_denied_or_may_be_over(string phrase, string text) =>
        Assert.Equal(Certainty.Doubtful, Assert.Single(Scan(phrase, text)).Certainty);

    [Theory]
    [InlineData("fell * hip", "have you fallen? hip protectors")]
    [InlineData("fell hip", "I fell. Hip")]
    [InlineData("stroke", "the cat likes strokes")]
    [InlineData("cant move my legs", "can't move my leg")]
    [InlineData("@fall && @hip", "no falls, hip stiff for years")]
    [InlineData("@chest & @pain", "the chest is locked. pain")]
    [InlineData("@chest & @pain", "chest of drawers is a pain")]
    [InlineData("@fall && @hip", "have you had a fall? hip protectors")]
    public void It_does_not_find_something_else(string phrase, string text) => Assert.Empty(Scan(phrase, text));

    private static IReadOnlyList<RedFlagHit> Scan(string phrase, string text) =>
        new RedFlagScanner([new("sign", [phrase])], Book).Scan(text);

    [Fact]
    public void A_class_that_is_not_there_is_said_at_once() =>
        Assert.Throws<ArgumentException>(() => new RedFlagScanner([new("sign", ["@nothing"])]));

    [Fact]
    public void Classes_that_hold_each_other_are_said_at_once() => Assert.Throws<ArgumentException>(
        () => new RedFlagScanner([new("sign", ["@a"])], new(new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["@b"], ["b"] = ["@a"] }, [])));

    [Fact]
    public void A_fact_told_in_passing_is_reported_beside_the_symptom()
    {
        var scanner = new RedFlagScanner([new("tingling", ["tingling"])], Book, [new("neckSurgery", ["thyroid & out"])]);

        Assert.Equal(["neckSurgery"], scanner.Look("had my thyroid out last week and my lips are tingling").Facts);
        Assert.Empty(scanner.Look("tingling, never had my thyroid out").Facts);
        Assert.Empty(scanner.Look("is tingling common when you have your thyroid out?").Facts);
    }

    private static readonly PhraseBook Book = new(
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["chest"] = ["chest", "breast bone"],
            ["pain"] = ["pain", "aching", "crushing"],
            ["fall"] = ["fell", "fall", "falls", "went over"],
            ["hip"] = ["hip", "groin"],
            ["cancer"] = ["cancer"],
        },
        ["chest of drawers"]);
}
