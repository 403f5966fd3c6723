namespace BoneRisk.Understanding.Tests;

public class ChangeReaderTests
{
    private static readonly ChangeReader Changes = new(
        [("age", ["age", "date of birth"]), ("weightKg", ["weight"]), ("menopauseAge", ["age at last period"])]);

    [Theory]
    [InlineData("change my weight", "weightKg", null)]
    [InlineData("Can I change my age please", "age", null)]
    [InlineData("change age at last period", "menopauseAge", null)]
    [InlineData("change my weight to 60", "weightKg", "60")]
    [InlineData("no wait, change my weight to 60 kg", "weightKg", "60 kg")]
    [InlineData("change my age from 57 to 75", "age", "75")]
    [InlineData("put my weight down as 9 stone 4", "weightKg", "9 stone 4")]
    [InlineData("correct my age it should be 68", "age", "68")]
    [InlineData("chnage wieght", "weightKg", null)]
    public void A_change_is_understood(string said, string question, string? value) =>
        Assert.Equal(new ChangeRead(question, value), Changes.Read(said));

    [Theory]
    [InlineData("")]
    [InlineData("change")]
    [InlineData("the change at 49")]
    [InlineData("does a change in weight matter")]
    [InlineData("my weight did not change")]
    [InlineData("put weight on")]
    public void Anything_else_is_none(string said) => Assert.Null(Changes.Read(said));
}
