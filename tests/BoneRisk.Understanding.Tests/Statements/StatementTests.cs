namespace BoneRisk.Understanding.Tests;

public class StatementTests
{
    [Theory]
    [InlineData("I'm a 67 year old woman, 58 kilos, 5 foot 2, never smoked", "age=67 sex=female heightCm=157.5 weightKg=58 smoking=no")]
    [InlineData("lady of 74, periods stopped at 49, no HRT", "age=74 sex=female menopauseAge=49 hrt=no")]
    [InlineData("67, female, 58kg", "age=67 sex=female weightKg=58")]
    [InlineData("im 67 and i have coeliac and copd", "age=67 conditions=[malabsorption,copd]")]
    [InlineData("i have osteoporosis, mum broke her hip", "bones=osteoporosis parentHip=yes")]
    [InlineData("My mother is 89 and broke her hip. I'm 61", "age=61 parentHip=yes")]
    [InlineData("born 3 March 1958, I weigh 9 stone 4", "age=68 weightKg=58.97")]
    [InlineData("I smok", "smoking=yes")]
    public void What_is_surely_told_is_taken(string said, string told) => Assert.Equal(told, Sample.Told(said));

    [Theory]
    [InlineData("my husband is 80 and weighs 95 kg")]
    [InlineData("my 90 year old mum has osteoporosis")]
    [InlineData("my sister weighs 50 kilos")]
    [InlineData("I look after my dad who is 88")]
    public void Other_people_are_kept_apart(string said) => Assert.Equal("", Sample.Told(said));

    [Theory]
    [InlineData("I used to weigh 70 kg")]
    [InlineData("when I was 30 I weighed 50 kilos")]
    [InlineData("in 2015 I was 70 kg")]
    [InlineData("I want to be 60 kg")]
    [InlineData("my target is 60 kg")]
    [InlineData("I lost 40 kg")]
    [InlineData("I'm nearly 80")]
    [InlineData("I'll be 65 in January")]
    [InlineData("between 60 and 65 kg")]
    [InlineData("60-65 kg")]
    public void Past_values_wishes_and_ranges_are_not_taken(string said) => Assert.Equal("", Sample.Told(said));

    [Theory]
    [InlineData("is 60 kg too low?")]
    [InlineData("is 60 kg too low for a 67 year old woman")]
    [InlineData("what should a 70 year old woman eat")]
    [InlineData("do I have osteoporosis?")]
    [InlineData("I'm scared of osteoporosis")]
    [InlineData("if I smoke, is that bad")]
    [InlineData("not sure if I have osteoporosis")]
    [InlineData("the osteoporosis nurse rang")]
    [InlineData("osteoporosis diet tips")]
    [InlineData("osteoporosis")]
    public void Questions_doubts_and_fears_tell_nothing(string said) => Assert.Equal("", Sample.Told(said));

    [Theory]
    [InlineData("I was on HRT but not now", "hrt=no")]
    [InlineData("I stopped taking HRT at 60", "hrt=no")]
    [InlineData("I don't have osteoporosis", "bones=none")]
    [InlineData("had my thyroid out two weeks ago", "surgery=within4Weeks")]
    [InlineData("had my thyroid out on Tuesday", "surgery=within4Weeks")]
    [InlineData("had my thyroid out in 1990", "surgery=earlier")]
    [InlineData("had my thyroid out", "")]
    [InlineData("ex smoker, 67 years old", "age=67 smoking=no")]
    public void When_and_whether_decide_what_it_means(string said, string told) => Assert.Equal(told, Sample.Told(said));

    [Theory]
    [InlineData("was 5 foot 6, now 5 foot 3", "heightCm=160 heightLoss=yes")]
    [InlineData("I've shrunk about 5 cm", "heightLoss=yes")]
    [InlineData("I've shrunk 1 cm", "heightLoss=no")]
    [InlineData("I used to be 11 stone but I'm 9 stone 8 now", "weightKg=60.78")]
    public void What_was_and_what_is_are_told_apart(string said, string told) => Assert.Equal(told, Sample.Told(said));

    [Theory]
    [InlineData("actually I'm 68", "age=68")]
    [InlineData("not 82, I'm 28", "age=28")]
    [InlineData("sorry meant 5 foot 4", "heightCm=162.6")]
    [InlineData("sorry I said 5ft 3 before, they measured me at 5ft 1", "heightCm=154.9")]
    [InlineData("sorry it was 11 stone not 10", "weightKg=69.85")]
    [InlineData("I put no for smoking but I do smoke", "smoking=yes")]
    [InlineData("scrap that, 61 kg", "weightKg=61")]
    public void A_correction_is_taken_and_known_as_one(string said, string told)
    {
        Assert.Equal(told, Sample.Told(said));
        Assert.True(Sample.Read(said).Corrects);
    }

    [Fact]
    public void A_bare_number_of_a_correction_is_handed_on() => Assert.Equal("68", Sample.Read("sorry, 68 not 67").Number);

    [Fact]
    public void A_number_that_may_answer_the_waiting_question_is_told_as_nothing_else()
    {
        Assert.Equal("", Sample.Told("I'm 67", asking: "weightKg"));
        Assert.Equal("age=67", Sample.Told("I'm 67 years old", asking: "weightKg"));
    }

    [Fact]
    public void What_is_left_over_is_handed_on() => Assert.Equal("no", Sample.Read("no, I'm 68").Rest);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("my my my mum mum")]
    [InlineData("a a a a a 5 5 5 5 kg kg")]
    [InlineData("\u202E67 kg\u200B")]
    public void Nothing_makes_it_fail(string said) => Assert.NotNull(Sample.Read(said));

    [Fact]
    public void A_long_message_takes_no_long_time()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Sample.Read(string.Concat(Enumerable.Repeat("my mum and I broke ", 100)));
        Sample.Read(new string('a', 20_000));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 2_000);
    }
}
