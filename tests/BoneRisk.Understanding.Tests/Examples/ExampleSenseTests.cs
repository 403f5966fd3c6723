using System.Text;

namespace BoneRisk.Understanding.Tests;

/// <summary>What is learnt from example messages, on a small subject of its own.</summary>
public sealed class ExampleSenseTests
{
    private static readonly string[] File =
    [
        "// a comment", "", "# fire", "the house is on fire", "smoke is coming from the kitchen", "flames in the kitchen now", "my coat is burning",
        "# none", "the kitchen is nice", "no smoke here", "there was a fire years ago", "I like my house", "what is a fire drill",
    ];

    private readonly ExampleSense _sense = new(ExampleFile.Read(File), _ => "alarm");

    [Theory]
    [InlineData("flames and smoke in my kitchen", true)]
    [InlineData("my house is burning", true)]
    [InlineData("a nice kitchen, no smoke", false)]
    [InlineData("years ago there was a fire", false)]
    public void What_is_like_an_example_sounds_like_it(string text, bool sounds) =>
        Assert.Equal(sounds, Score(_sense, text) > 0);

    [Fact]
    public void What_was_written_down_hears_the_same()
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            _sense.Write(writer);
        }

        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var read = new ExampleSense(reader);

        Assert.All(File, line => Assert.Equal(Score(_sense, line), Score(read, line), 2));
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void In_a_long_story_the_strongest_piece_counts()
    {
        var story = string.Concat(Enumerable.Repeat("I like my house and the kitchen is nice. ", 20));

        Assert.True(Score(_sense, story + "The house is on fire, flames and smoke in the kitchen, my coat is burning and there is smoke. " + story) > Score(_sense, story) + 0.5);
    }

    [Fact]
    public void A_message_before_the_first_heading_is_a_mistake() =>
        Assert.Throws<FormatException>(() => ExampleFile.Read(["who am I"]));

    private static float Score(ExampleSense sense, string text) => sense.Hear(WordReader.Read(text)).Score("alarm");
}
