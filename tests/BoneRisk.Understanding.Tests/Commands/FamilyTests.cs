namespace BoneRisk.Understanding.Tests;

public class FamilyTests
{
    [Theory]
    [InlineData("speak|talk to (a) (real|live) person|human", "talk to a real person", true)]
    [InlineData("speak|talk to (a) (real|live) person|human", "speak to human", true)]
    [InlineData("speak|talk to (a) (real|live) person|human", "talk to people", false)]
    [InlineData("(i) <dont|do not> understand (the question)", "do not understand", true)]
    [InlineData("(i) <dont|do not> understand (the question)", "i dont understand the question", true)]
    [InlineData("(i) <dont|do not> understand (the question)", "i dont understand the", false)]
    [InlineData("2+ falls", "3 falls", true)]
    [InlineData("2+ falls", "1 falls", false)]
    [InlineData("menopause * at #", "menopause was over at 51", true)]
    [InlineData("previous question", "previuos question", true)]
    [InlineData("go back", "go bank", false)]
    public void A_family_of_wordings_is_written_in_one_line(string family, string said, bool meant) => Assert.Equal(
        meant ? "it" : null,
        new CommandMatcher(new Dictionary<string, IReadOnlyList<string>> { ["it"] = [family] }).Match(said));
}
