namespace BoneRisk.Understanding.Tests;

public class NumberTests
{
    [Theory]
    [InlineData("45", 45)]
    [InlineData("about 45", 45)]
    [InlineData("forty five", 45)]
    [InlineData("45, I think", 45)]
    [InlineData("I was 45 when my periods stopped", 45)]
    [InlineData("at 45 years", 45)]
    [InlineData("45 or 45", 45)]
    [InlineData("1.5", 1.5)]
    [InlineData("one and a half", 1.5)]
    [InlineData("half", 0.5)]
    [InlineData("0", 0)]
    [InlineData("none is 0, so zero", 0, ReadingKind.Ambiguous)]
    public void The_one_number_is_taken(string text, double value, ReadingKind kind = ReadingKind.Value)
    {
        var reading = Quantities.ReadNumber(text);

        Assert.Equal(kind, reading.Kind);
        Assert.Equal((decimal)value, reading.Candidates[0].Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("45 or 46")]
    [InlineData("between 40 and 50")]
    [InlineData("in my 40s")]
    [InlineData("3 years ago")]
    [InlineData("over 45")]
    [InlineData("-3")]
    public void Anything_else_is_not(string text) =>
        Assert.Equal(ReadingKind.None, Quantities.ReadNumber(text).Kind);
}
