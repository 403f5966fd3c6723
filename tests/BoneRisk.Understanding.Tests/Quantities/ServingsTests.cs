namespace BoneRisk.Understanding.Tests;

public class ServingsTests
{
    [Theory]
    [InlineData("milk 2 yogurt 1 cheese 0 fortified 0", 2, 1, 0, 0)]
    [InlineData("2 1 0 0", 2, 1, 0, 0)]
    [InlineData("2, 1, 0, 0.5", 2, 1, 0, 0.5)]
    [InlineData("none", 0, 0, 0, 0)]
    [InlineData("none at all", 0, 0, 0, 0)]
    [InlineData("0", 0, 0, 0, 0)]
    [InlineData("no dairy", 0, 0, 0, 0)]
    [InlineData("2 milk, 1 yogurt, no cheese", 2, 1, 0, 0)]
    [InlineData("milk: 2, yoghurt: 1, cheese: none", 2, 1, 0, 0)]
    [InlineData("half a pot of yoghurt and two glasses of milk", 2, 0.5, 0, 0)]
    [InlineData("no milk or cheese, 2 yogurts", 0, 2, 0, 0)]
    [InlineData("1 milk 1 calcium-fortified oat drink", 1, 0, 0, 1)]
    [InlineData("two glasses of milk and a yoghurt", 2, 1, 0, 0)]
    [InlineData("480 ml of milk and 42g cheese", 2, 0, 1, 0)]
    [InlineData("one of each", 1, 1, 1, 1)]
    [InlineData("none of those", 0, 0, 0, 0)]
    [InlineData("7 glasses of milk a week, no cheese, no yogurt, nothing fortified", 1, 0, 0, 0)]
    [InlineData("a glass of milk every other day and otherwise nothing", 0.5, 0, 0, 0)]
    public void Servings_are_taken(string text, double milk, double yogurt, double cheese, double fortified)
    {
        var reading = Quantities.ReadServings(text);

        Assert.Equal(ReadingKind.Value, reading.Kind);
        Assert.Equal(new((decimal)milk, (decimal)yogurt, (decimal)cheese, (decimal)fortified), reading.Value);
    }

    [Theory]
    [InlineData("a glass of milk and a slice of cheese a day", 1, 0, 1, 0)]
    [InlineData("a couple of yogurts", 0, 2, 0, 0)]
    [InlineData("one and a half cups of milk", 1.5, 0, 0, 0)]
    [InlineData("2 soya milk", 0, 0, 0, 2)]
    [InlineData("1 fortified orange juice", 0, 0, 0, 1)]
    [InlineData("I have 2 glasses of milk every day", 2, 0, 0, 0)]
    [InlineData("3 yogurts a week", 0, 0.43, 0, 0)]
    [InlineData("milk 2 milk 3", 5, 0, 0, 0)]
    public void Kinds_that_were_not_named_are_read_as_none_and_asked_back(
        string text, double milk, double yogurt, double cheese, double fortified)
    {
        var reading = Quantities.ReadServings(text);

        Assert.Equal(ReadingKind.Ambiguous, reading.Kind);
        var read = Assert.Single(reading.Candidates).Value;
        Assert.Equal(new((decimal)milk, (decimal)yogurt, (decimal)cheese, (decimal)fortified), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2 1 0")]
    [InlineData("milk")]
    [InlineData("lots of milk")]
    [InlineData("milk 2 3")]
    [InlineData("not sure")]
    [InlineData("milk in tea only")]
    [InlineData("cheese sandwich")]
    [InlineData("splash of milk in my tea")]
    public void What_is_unclear_is_not_taken(string text) =>
        Assert.Equal(ReadingKind.None, Quantities.ReadServings(text).Kind);

    [Fact]
    public void Words_it_does_not_know_make_it_ask() =>
        Assert.Equal(ReadingKind.Ambiguous, Quantities.ReadServings("2 milk in porridge").Kind);

    [Fact]
    public void A_pint_is_asked_about_because_it_differs_by_country() =>
        Assert.Equal([2.37m, 1.97m], Quantities.ReadServings("a pint of milk").Candidates.Select(c => c.Value.Milk));
}
