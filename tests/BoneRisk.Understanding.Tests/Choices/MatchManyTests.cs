namespace BoneRisk.Understanding.Tests;

public class MatchManyTests
{
    private static readonly ChoiceMatcher Conditions = new(
    [
        new("kidneyDisease", "Kidney disease", ["ckd", "kidney failure"]),
        new("malabsorption", "Coeliac disease or malabsorption", ["coeliac", "celiac", "crohns", "ibd"]),
        new("overactiveThyroid", "Overactive thyroid", ["thyroid", "hyperthyroid", "graves"]),
        new("type1Diabetes", "Type 1 diabetes", ["type one diabetic"]),
        new("copd", "COPD", ["emphysema"]),
        new("lowVitaminD", "Low vitamin D", ["vitamin d deficiency"]),
    ]);

    [Theory]
    [InlineData("coeliac", "malabsorption")]
    [InlineData("coeliac and COPD", "malabsorption copd")]
    [InlineData("celiac, copd, kidney disease", "kidneyDisease malabsorption copd")]
    [InlineData("I have coeliac disease and an overactive thyroid", "malabsorption overactiveThyroid")]
    [InlineData("Coeliac disease or malabsorption", "malabsorption")]
    [InlineData("coliac\nkidny disease", "kidneyDisease malabsorption")]
    [InlineData("1, 3 and 4", "kidneyDisease overactiveThyroid type1Diabetes")]
    [InlineData("type 1 diabetes and low vit d, emphysema", "type1Diabetes copd")]
    [InlineData("kidney", "kidneyDisease")]
    [InlineData("coeliac but not COPD", "malabsorption")]
    [InlineData("no thyroid problems, just ckd", "kidneyDisease")]
    [InlineData("copd. no others", "copd")]
    public void Options_are_listed(string text, string ids) => Assert.Equal(ids.Split(' '), Conditions.MatchMany(text).Ids);

    [Fact]
    public void What_is_not_on_the_list_is_said_back()
    {
        var match = Conditions.MatchMany("coeliac and thyroid, oh and asthma");

        Assert.Equal(["malabsorption", "overactiveThyroid"], match.Ids);
        Assert.Equal(["asthma"], match.NotOnList);
        Assert.True(match.Understood);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("no")]
    [InlineData("none of these")]
    [InlineData("nope none")]
    public void None_is_none(string text)
    {
        var match = Conditions.MatchMany(text);

        Assert.True(match.Understood && match.None);
        Assert.Empty(match.Ids);
    }

    [Fact]
    public void Not_sure_is_not_none()
    {
        var match = Conditions.MatchMany("not sure");

        Assert.True(match.Understood && match.Unsure);
        Assert.False(match.None);
    }

    [Theory]
    [InlineData("not coeliac")]
    [InlineData("no thyroid problems")]
    [InlineData("no coeliac, copd or kidney disease")]
    [InlineData("I don't have type 1 diabetes")]
    [InlineData("never had COPD")]
    [InlineData("my mum has coeliac")]
    [InlineData("underactive thyroid")]
    [InlineData("hypothyroid")]
    [InlineData("type 2 diabetes")]
    [InlineData("diabetes")]
    [InlineData("coeliac never confirmed")]
    [InlineData("I have 2 cats and 3 dogs")]
    [InlineData("")]
    public void What_is_denied_or_somebody_elses_is_not_chosen(string text) =>
        Assert.Empty(Conditions.MatchMany(text).Ids);

    [Fact]
    public void Doubt_about_one_does_not_choose_it()
    {
        var match = Conditions.MatchMany("copd, not sure about the thyroid");

        Assert.Equal(["copd"], match.Ids);
        Assert.True(match.Unsure);
    }

    [Fact]
    public void Only_things_not_on_the_list_are_not_understood()
    {
        var match = Conditions.MatchMany("asthma");

        Assert.False(match.Understood);
        Assert.Equal(["asthma"], match.NotOnList);
    }
}
