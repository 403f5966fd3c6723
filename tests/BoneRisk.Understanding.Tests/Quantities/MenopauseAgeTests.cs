namespace BoneRisk.Understanding.Tests;

public class MenopauseAgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("about 50", 50)]
    [InlineData("when I was 48", 48)]
    [InlineData("early, at 39", 39)]
    [InlineData("I'm 66 and it stopped at 53", 53)]
    [InlineData("i was 51 my mum was 45", 51)]
    [InlineData("started at 47 and finished at 51", 51)]
    [InlineData("last one was at 54 and a half", 54)]
    [InlineData("I'd just had my 51st birthday", 51)]
    public void The_age_then_is_taken(string text, int age)
    {
        var reading = Quantities.ReadMenopauseAge(text, Today, null);

        Assert.Equal((ReadingKind.Value, (decimal)age), (reading.Kind, reading.Value));
    }

    [Theory]
    [InlineData("5 years ago", 60, 55)]
    [InlineData("in 2009", 70, 53, 52)]
    [InlineData("early 40s", null, 41, 42, 43)]
    [InlineData("49 or 50", null, 49, 50)]
    [InlineData("nearly 50", null, 50)]
    public void What_is_rough_is_asked_about(string text, int? ageNow, params int[] ages)
    {
        var reading = Quantities.ReadMenopauseAge(text, Today, ageNow);

        Assert.Equal(ReadingKind.Ambiguous, reading.Kind);
        Assert.Equal(ages.Select(a => (decimal)a), reading.Candidates.Select(c => c.Value));
    }

    [Theory]
    [InlineData("5 years ago")]
    [InlineData("in 2009")]
    [InlineData("after my last baby")]
    [InlineData("my mother was 45")]
    public void What_cannot_be_counted_is_not_taken(string text) =>
        Assert.Equal(ReadingKind.None, Quantities.ReadMenopauseAge(text, Today, null).Kind);
}
