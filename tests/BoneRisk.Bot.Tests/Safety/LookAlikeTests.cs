namespace BoneRisk.Bot.Tests.Safety;

/// <summary>What only sounds like an emergency, with the words that ship.</summary>
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("I fit in three walks a week")]
    [InlineData("fit and healthy")]
    [InlineData("I keep fit")]
    [InlineData("I'm very fit for my age")]
    [InlineData("I'm fit")]
    [InlineData("I need a fit note")]
    [InlineData("fitting in exercise is hard")]
    [InlineData("fits like a glove")]
    [InlineData("I'm fit as a fiddle")]
    [InlineData("I had a collapsed vertebra")]
    [InlineData("I take seizure tablets")]
    [InlineData("he passed out leaflets")]
    [InlineData("so confused by this form")]
    [InlineData("the fitting for my hearing aid")]
    [InlineData("we were in fits of laughter")]
    [InlineData("fingers crossed")]
    [InlineData("hip protectors, do they work?")]
    [InlineData("resistance band exercises")]
    [InlineData("my ankles swell in hot weather")]
    [InlineData("numb with cold")]
    [InlineData("my heart sank when I saw the score")]
    [InlineData("banging my head against a brick wall with this receptionist")]
    [InlineData("my score fell from -2.1 to -2.4")]
    [InlineData("I fell asleep in the chair")]
    [InlineData("choked up when she said it")]
    [InlineData("the fall in my bone density")]
    [InlineData("my dog had a fit")]
    [InlineData("don't give me a heart attack with these results")]
    [InlineData("I wet myself laughing")]
    public void An_everyday_expression_is_no_sign(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("one fall, tripped over the dog in the spring, nothing hurt")]
    [InlineData("I get breathless walking uphill, have had COPD for years")]
    [InlineData("numb hands from carpal tunnel for years")]
    [InlineData("broke my hip in 2015")]
    [InlineData("my dad fell and broke his hip when he was 79")]
    [InlineData("had a stroke in 2014, left me with a weak arm")]
    [InlineData("epilepsy tablets since I was 20, well controlled")]
    [InlineData("can't lift my arm above my head since the frozen shoulder in 2018")]
    [InlineData("mother has dementia and gets confused in the evenings, been like that for two years")]
    [InlineData("what should I do if I have a seizure")]
    [InlineData("could the tablets make my throat swell")]
    [InlineData("watching Casualty, a chap had chest pain and collapsed")]
    public void What_is_long_so_or_only_asked_raises_no_alarm(string text) =>
        Assert.DoesNotContain(Scan(text), hit => hit.Certainty == BoneRisk.Understanding.Certainty.Present);

    private static IReadOnlyList<BoneRisk.Understanding.RedFlagHit> Scan(string text) =>
        Sighting.Of(new Vignette(text, null, "none")).Hits;
}
