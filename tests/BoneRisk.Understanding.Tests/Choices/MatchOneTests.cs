namespace BoneRisk.Understanding.Tests;

public class MatchOneTests
{
    private static readonly ChoiceMatcher Sex = new(
    [
        new("female", "Female", ["woman", "lady", "f", "girl"]),
        new("male", "Male", ["man", "m", "bloke"]),
        new("unspecified", "Prefer not to say", ["other", "non-binary", "intersex"]),
    ]);

    private static readonly ChoiceMatcher Falls = new(
    [
        new("none", "None", ["no falls", "never fallen"]),
        new("one", "One", ["once", "a single fall"]),
        new("twoOrMore", "Two or more", ["twice", "several", "lots", "a few times"]),
    ]);

    private static readonly ChoiceMatcher Steroids = new(
    [
        new("no", "No", []),
        new("past", "In the past", ["used to", "not any more", "stopped"]),
        new("now", "Now", ["currently", "still on them", "taking them"]),
    ]);

    private static readonly ChoiceMatcher YesNo = new([new("yes", "Yes", []), new("no", "No", []), new("unsure", "I don't know", [])]);

    private static readonly ChoiceMatcher Diagnosis = new(
    [
        new("osteoporosis", "Osteoporosis", ["brittle bones", "thin bones"]),
        new("osteopenia", "Osteopenia", ["low bone density"]),
        new("none", "Neither", []),
    ]);

    private static readonly ChoiceMatcher Menu = new(
    [
        new("assessment", "Check my bone risk", ["bone risk", "start"]),
        new("symptoms", "Check symptoms now", ["symptoms"]),
        new("faq", "Ask a question", ["question"]),
        new("staff", "Front desk", ["reception"]),
    ]);

    private static readonly ChoiceMatcher Glands = new(
    [
        new("overactiveThyroid", "Overactive thyroid", ["hyperthyroid", "hyperthyroidism"]),
        new("kidneyDisease", "Kidney disease", ["ckd", "kidney failure"]),
    ]);

    [Theory]
    [InlineData("female", "female")]
    [InlineData("I'm a woman", "female")]
    [InlineData("F", "female")]
    [InlineData("femal", "female")]
    [InlineData("a man please", "male")]
    [InlineData("2", "male")]
    [InlineData("b", "male")]
    [InlineData("the second one", "male")]
    [InlineData("first", "female")]
    [InlineData("option 2", "male")]
    [InlineData("number two", "male")]
    [InlineData("2.", "male")]
    [InlineData("2nd", "male")]
    [InlineData("last one", "unspecified")]
    [InlineData("prefer not to say", "unspecified")]
    public void Sex_is_chosen(string text, string id) => Assert.Equal(new(id, true), Sex.MatchOne(text));

    [Theory]
    [InlineData("1", "one")]
    [InlineData("one", "one")]
    [InlineData("just the one", "one")]
    [InlineData("none", "none")]
    [InlineData("nope", "none")]
    [InlineData("two or more", "twoOrMore")]
    [InlineData("2 or more", "twoOrMore")]
    [InlineData("once", "one")]
    [InlineData("twice", "twoOrMore")]
    [InlineData("option 1", "none")]
    public void Falls_are_chosen_and_a_count_is_no_place(string text, string id) =>
        Assert.Equal(new(id, true), Falls.MatchOne(text));

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("yep", "yes")]
    [InlineData("nah", "no")]
    [InlineData("never", "no")]
    [InlineData("dunno", "unsure")]
    [InlineData("none", "no")]
    public void Yes_and_no_have_many_words(string text, string id) => Assert.Equal(new(id, true), YesNo.MatchOne(text));

    [Theory]
    [InlineData("yes, my mum did when she was 80", "yes")]
    [InlineData("no, i broke it in a car crash", "no")]
    public void A_leading_yes_or_no_counts_but_is_said_back(string text, string id) =>
        Assert.Equal(new(id, false), YesNo.MatchOne(text));

    [Theory]
    [InlineData("I have had osteoporosis since I was 60", "osteoporosis")]
    [InlineData("the doctor said osteopenia", "osteopenia")]
    [InlineData("osteoperosis", "osteoporosis")]
    [InlineData("i got brittle bones", "osteoporosis")]
    [InlineData("not osteoporosis, osteopenia", "osteopenia")]
    [InlineData("neither", "none")]
    public void An_option_is_found_in_a_sentence(string text, string id) => Assert.Equal(id, Diagnosis.MatchOne(text).Id);

    [Theory]
    [InlineData("kidney", "kidneyDisease")]
    [InlineData("overactive thyriod", "overactiveThyroid")]
    [InlineData("CKD stage 3", "kidneyDisease")]
    public void A_telling_part_is_enough(string text, string id) => Assert.Equal(id, Glands.MatchOne(text).Id);

    [Theory]
    [InlineData("")]
    [InlineData("what is the first day")]
    [InlineData("I fell 2 times on 3 stairs")]
    [InlineData("I have 2 cats")]
    [InlineData("bananas")]
    public void A_number_in_a_sentence_chooses_nothing(string text)
    {
        Assert.Null(Sex.MatchOne(text).Id);
        Assert.Null(Menu.MatchOne(text).Id);
    }

    [Fact]
    public void What_is_denied_is_not_chosen()
    {
        Assert.Null(Diagnosis.MatchOne("not osteoporosis").Id);
        Assert.Null(Diagnosis.MatchOne("I don't have osteopenia").Id);
    }

    [Fact]
    public void The_opposite_gland_is_not_chosen()
    {
        Assert.Null(Glands.MatchOne("hypothyroid").Id);
        Assert.Null(Glands.MatchOne("underactive thyroid").Id);
    }

    [Fact]
    public void Two_options_are_none() => Assert.Null(Diagnosis.MatchOne("osteoporosis or osteopenia").Id);

    [Fact]
    public void Doubt_about_an_option_does_not_choose_it() => Assert.Null(Diagnosis.MatchOne("not sure if it was osteopenia").Id);

    [Theory]
    [InlineData("currently", "now")]
    [InlineData("no", "no")]
    [InlineData("in the past", "past")]
    [InlineData("I used to", "past")]
    [InlineData("not any more", "past")]
    public void Steroids_are_chosen(string text, string id) => Assert.Equal(id, Steroids.MatchOne(text).Id);

    [Fact]
    public void A_menu_item_is_chosen_by_its_words() => Assert.Equal("assessment", Menu.MatchOne("i want to check my bone risk please").Id);

    private static readonly ChoiceMatcher Smoking = new(
        [new("yes", "Yes", ["i smoke", "smoker", "sometimes"]), new("no", "No", ["never smoked", "ex smoker", "gave up"])]);

    private static readonly ChoiceMatcher Parent = new([new("yes", "Yes", ["my mum", "mum did", "my dad"]), new("no", "No", ["only my gran"])]);

    [Theory]
    [InlineData("I don't smoke", "no")]
    [InlineData("never smoked in my life", "no")]
    [InlineData("I gave up ten years ago", "no")]
    [InlineData("i smoke sometimes", "yes")]
    [InlineData("I don't know", null)]
    public void A_denial_is_a_no(string text, string? id) => Assert.Equal(id, Smoking.MatchOne(text).Id);

    [Theory]
    [InlineData("my mum did, at 80", "yes")]
    [InlineData("no, my mum never did", "no")]
    [InlineData("my mum never did", null)]
    [InlineData("my mum didn't", null)]
    public void A_denial_after_the_name_counts(string text, string? id) => Assert.Equal(id, Parent.MatchOne(text).Id);
}
