namespace BoneRisk.Understanding.Tests;

/// <summary>How patterns and examples work together, on a small subject of its own.</summary>
public sealed class BoundaryScannerTests
{
    private static readonly Dictionary<string, string> Classes = new()
    {
        ["filler"] = "a my the really",
        ["plain"] = "racing",
        ["took"] = "took swallowed",
        ["pill"] = "tablet tablets @brand",
        ["brand"] = "alendronate",
    };

    private static readonly LabelledText[] Examples =
    [
        new("took too many tablets", "overdose"), new("swallowed two tablets by mistake", "overdose"),
        new("I took double today", "overdose"), new("whole box of tablets swallowed", "overdose"),
        new("can I sue the doctor", "legal"), new("I want to complain", "legal"), new("need a sick note", "legal"),
        new("who pays for my fall", "legal"),
        new("what is calcium", null), new("I take tablets every day", null), new("how do bones heal", null),
        new("is milk good for bones", null), new("I walk the dog", null), new("what is a scan", null),
    ];

    private readonly BoundaryScanner _scanner = new(
        [
            new("overdose.now", "overdose", true, ["@took * whole|entire box|bottle"]),
            new("overdose", "overdose", true, ["@took + too many|much + @pill", "@took # @pill at once"]),
            new("legal", "legal", false, ["sue|suing - my name|friend"]),
        ],
        Classes, new ExampleSense(Examples, _ => BoundaryScanner.Group));

    [Theory]
    [InlineData("took too many tablets", "overdose")]
    [InlineData("I took the whole box", "overdose.now")]
    [InlineData("I swallowed, silly me, too many of the alendronate", "overdose")]
    [InlineData("TOOK 4 TABLETS AT ONCE!!", "overdose")]
    [InlineData("swalowed too many tablets", "overdose")]
    [InlineData("can I sue them", "legal")]
    [InlineData("I want to complain", "legal")]
    public void What_is_typed_leads_to_its_rule(string text, string rule) => Assert.Equal(rule, _scanner.Scan(text)?.Id);

    [Theory]
    [InlineData("what is calcium")]
    [InlineData("I take tablets every day")]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("🐶")]
    public void The_rest_is_left_alone(string text) => Assert.Null(_scanner.Scan(text));

    [Fact]
    public void A_hit_tells_the_pattern_that_pointed_to_it() =>
        Assert.Equal("@took * whole|entire box|bottle", _scanner.Scan("took the whole bottle")?.Pattern);

    [Theory]
    [InlineData("@nobody", "there is no class 'nobody'")]
    [InlineData("- only this", "'- only this' wants nothing to be there")]
    [InlineData("* tablets", "'* tablets' should begin and end with a word")]
    [InlineData("tablets *", "'tablets *' should begin and end with a word")]
    public void A_pattern_that_cannot_be_read_is_told(string pattern, string told) =>
        Assert.Equal(told, Assert.Throws<FormatException>(() => BoundaryScanner.Check([pattern], Classes)).Message);

    [Fact]
    public void Endless_text_is_scanned_in_bounded_time()
    {
        var text = string.Join(' ', Enumerable.Repeat("took too many tablets my dog", 4_000));

        Assert.NotNull(_scanner.Scan(text));
    }
}
