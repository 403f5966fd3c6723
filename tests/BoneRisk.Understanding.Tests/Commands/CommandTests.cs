namespace BoneRisk.Understanding.Tests;

public class CommandTests
{
    private static readonly CommandMatcher Commands = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["help"] = ["help", "help me", "what can you do"],
        ["back"] = ["back", "go back", "previous", "previous question"],
        ["startOver"] = ["start over", "restart", "start again"],
        ["stop"] = ["stop", "cancel", "quit"],
        ["why"] = ["why", "why do you ask"],
        ["person"] = ["speak to a person", "talk to a human"],
    });

    [Theory]
    [InlineData("help", "help")]
    [InlineData("HELP!", "help")]
    [InlineData("help please", "help")]
    [InlineData("can you help me?", "help")]
    [InlineData("go back", "back")]
    [InlineData("can i go back please", "back")]
    [InlineData("previuos question", "back")]
    [InlineData("i want to start over", "startOver")]
    [InlineData("re\u200Bstart", "startOver")]
    [InlineData("restrat", "startOver")]
    [InlineData("please stop", "stop")]
    [InlineData("why?", "why")]
    [InlineData("Why do you ask?", "why")]
    [InlineData("I'd like to speak to a person", "person")]
    public void A_command_is_understood(string text, string id) => Assert.Equal(id, Commands.Match(text));

    [Theory]
    [InlineData("")]
    [InlineData("help the children")]
    [InlineData("my back hurts")]
    [InlineData("I stopped smoking")]
    [InlineData("stop smoking")]
    [InlineData("why is calcium low")]
    [InlineData("bank")]
    [InlineData("I have back pain")]
    [InlineData("start")]
    [InlineData("<b>help the aged</b>")]
    public void A_word_in_a_sentence_is_no_command(string text) => Assert.Null(Commands.Match(text));
}
