using BoneRisk.Load.Measuring;

namespace BoneRisk.Bot.Tests.Load;

public sealed class PercentileTests
{
    [Theory]
    [InlineData(50, 50)]
    [InlineData(90, 90)]
    [InlineData(99, 99)]
    [InlineData(99.5, 100)]
    [InlineData(100, 100)]
    [InlineData(1, 1)]
    public void Of_a_hundred_turns_so_many_percent_took_no_longer(double percent, double took) =>
        Assert.Equal(took, new Percentiles(Enumerable.Range(1, 100).Reverse().Select(n => (double)n)).At(percent));

    [Fact]
    public void One_slow_turn_in_ten_is_not_hidden()
    {
        var took = new Percentiles([1, 1, 1, 1, 1, 1, 1, 1, 1, 500]);

        Assert.Equal((1, 500, 500), (took.At(90), took.At(99), took.Max));
    }

    [Fact]
    public void Without_turns_there_is_no_figure() => Assert.True(double.IsNaN(new Percentiles([]).At(50)));
}
