namespace BoneRisk.Understanding.Tests;

public class AgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("67", 67)]
    [InlineData("67.", 67)]
    [InlineData("sixty-seven", 67)]
    [InlineData("sixty seven", 67)]
    [InlineData("I'm 67", 67)]
    [InlineData("i’m 67 years old", 67)]
    [InlineData("I am 67 yrs", 67)]
    [InlineData("67yo", 67)]
    [InlineData("67 y/o", 67)]
    [InlineData("67-year-old", 67)]
    [InlineData("age 67", 67)]
    [InlineData("aged sixty seven", 67)]
    [InlineData("bout 70", 70)]
    [InlineData("just turned 67", 67)]
    [InlineData("67 and a half", 67)]
    [InlineData("67 years and 3 months", 67)]
    [InlineData("a hundred and two", 102)]
    [InlineData("102", 102)]
    [InlineData("12", 12)]
    [InlineData("I'm a 67 year old woman, 58 kilos, 5 foot 2, never smoked", 67)]
    [InlineData("born June 1961", 65)]
    [InlineData("born in December 1961", 64)]
    [InlineData("dob 3/4/61", 65)]
    [InlineData("3rd of April 1961", 65)]
    [InlineData("April 3, 1961", 65)]
    [InlineData("1961-12-24", 64)]
    [InlineData("23.11.1961", 65)]
    [InlineData("24.11.1961", 64)]
    [InlineData("I'm 64, born in 1961", 64)]
    [InlineData("٦٧", 67)]
    [InlineData("about 70", 70)]
    [InlineData("just turned 70", 70)]
    [InlineData("12th of March 1955", 71)]
    [InlineData("seventy two years young", 72)]
    [InlineData("72F", 72)]
    [InlineData("F72", 72)]
    [InlineData("64, 65 in march", 64)]
    [InlineData("ninety one next birthday, so 90 now", 90)]
    [InlineData("I'm 63, had my menopause at 49", 63)]
    [InlineData("Three score and ten, so 70", 70)]
    [InlineData("the big six oh, last month", 60)]
    [InlineData("54 I'm a carer for my mother who is 86", 54)]
    [InlineData("sevnty two", 72)]
    [InlineData("Seventyfive.", 75)]
    [InlineData("born on 7th January nineteen forty three", 83)]
    [InlineData("I've just had my 80th birthday", 80)]
    [InlineData("６７", 67)]
    [InlineData("sixty 7", 67)]
    [InlineData("6O", 60)]
    public void An_age_is_taken(string text, int age)
    {
        var reading = Quantities.ReadAge(text, Today);

        Assert.Equal(ReadingKind.Value, reading.Kind);
        Assert.Equal(age, reading.Value);
    }

    [Theory]
    [InlineData("born in 1961", 64, 65)]
    [InlineData("1961", 64, 65)]
    [InlineData("born 61", 64, 65)]
    [InlineData("dob 3/12/61", 64, 65)]
    [InlineData("born November 1961", 64, 65)]
    [InlineData("67 next month", 66, 67)]
    [InlineData("nearly 67", 66, 67)]
    [InlineData("67 in June", 66, 67)]
    [InlineData("turning 67 on Friday", 66, 67)]
    [InlineData("late fifties", 57, 58, 59)]
    [InlineData("in my late 50s", 57, 58, 59)]
    [InlineData("mid sixties", 64, 65, 66)]
    [InlineData("my mum is 67", 67)]
    [InlineData("67 bananas", 67)]
    [InlineData("I was 67 then", 67)]
    [InlineData("67 or 68", 67, 68)]
    [InlineData("70ish", 70)]
    [InlineData("60ish", 60)]
    [InlineData("nearly 80", 79, 80)]
    [InlineData("I'll be 70 in January", 69, 70)]
    [InlineData("71, no wait, 72", 72)]
    [InlineData("I'm 2 years off 80", 78)]
    [InlineData("december 58", 67)]
    public void An_age_that_could_be_wrong_is_asked_about(string text, params int[] ages)
    {
        var reading = Quantities.ReadAge(text, Today);

        Assert.Equal(ReadingKind.Ambiguous, reading.Kind);
        Assert.Equal(ages, reading.Candidates.Select(c => c.Value).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("old enough")]
    [InlineData("fifties")]
    [InlineData("in my 50s")]
    [InlineData("over 60")]
    [InlineData("not 67")]
    [InlineData("67 kg")]
    [InlineData("2 years ago")]
    [InlineData("1500")]
    [InlineData("-67")]
    [InlineData("31/31/1961")]
    [InlineData("60 70 80 90")]
    [InlineData("pensioner")]
    [InlineData("in my 70s")]
    [InlineData("60 something")]
    [InlineData("under 60")]
    [InlineData("at least 60")]
    public void What_is_no_age_is_not_taken(string text) =>
        Assert.Equal(ReadingKind.None, Quantities.ReadAge(text, Today).Kind);

    [Fact]
    public void On_the_last_day_of_the_year_the_year_of_birth_is_enough() =>
        Assert.Equal(65, Quantities.ReadAge("1961", new DateOnly(2026, 12, 31)).Value);
}
