namespace BoneRisk.Understanding.Tests;

public class HeightTests
{
    [Theory]
    [InlineData("163", 163)]
    [InlineData("163 cm", 163)]
    [InlineData("163cm", 163)]
    [InlineData("163.5", 163.5)]
    [InlineData("163,5 cm", 163.5)]
    [InlineData("1.63", 163)]
    [InlineData("1,63", 163)]
    [InlineData("1.63m", 163)]
    [InlineData("1m63", 163)]
    [InlineData("1 m 63", 163)]
    [InlineData("1m06", 106)]
    [InlineData("1 metre 63", 163)]
    [InlineData("one metre sixty-three", 163)]
    [InlineData("one point six three metres", 163)]
    [InlineData("one sixty three", 163)]
    [InlineData("1630 mm", 163)]
    [InlineData("5'4", 162.6)]
    [InlineData("5’4”", 162.6)]
    [InlineData("5'4\"", 162.6)]
    [InlineData("5' 4''", 162.6)]
    [InlineData("5ft4", 162.6)]
    [InlineData("5 ft 4", 162.6)]
    [InlineData("5 ft. 4 in.", 162.6)]
    [InlineData("5 foot 4", 162.6)]
    [InlineData("5 foot 4 and a half", 163.8)]
    [InlineData("5 foot 4½", 163.8)]
    [InlineData("5ft 4.5in", 163.8)]
    [InlineData("five four", 162.6)]
    [InlineData("five foot four", 162.6)]
    [InlineData("five eleven", 180.3)]
    [InlineData("5 and a half feet", 167.6)]
    [InlineData("6 ft", 182.9)]
    [InlineData("six foot", 182.9)]
    [InlineData("64 inches", 162.6)]
    [InlineData("64 in", 162.6)]
    [InlineData("64\"", 162.6)]
    [InlineData("I'm about 5 foot 2", 157.5)]
    [InlineData("5 ft 4 (163 cm)", 162.6)]
    [InlineData("210 cm", 210)]
    [InlineData("165 cm tall", 165)]
    [InlineData("I used to be 5'6 but now 5'4", 162.6)]
    [InlineData("a hundred and sixty three centimetres", 163)]
    [InlineData("5'4’’", 162.6)]
    [InlineData("163 cms", 163)]
    [InlineData("64 inchs", 162.6)]
    [InlineData("five-foot-four", 162.6)]
    [InlineData("used to be 5'6 now 5'4", 162.6)]
    [InlineData("my husband is 6 foot, I'm 5 foot 2", 157.5)]
    [InlineData("5 foot 3 and a bit", 160)]
    [InlineData("just under 5ft 3, nurse measured 159.5cm", 159.5)]
    public void A_height_is_taken(string text, double cm)
    {
        var reading = Quantities.ReadHeightCm(text);

        Assert.Equal(ReadingKind.Value, reading.Kind);
        Assert.Equal((decimal)cm, reading.Value);
    }

    [Theory]
    [InlineData("5.4", "5 ft 4 in (162.6 cm)", "5.4 ft (164.6 cm)")]
    [InlineData("5.10", "5 ft 10 in (177.8 cm)", "5.1 ft (155.4 cm)")]
    [InlineData("5.4 ft", "5 ft 4 in (162.6 cm)", "5.4 ft (164.6 cm)")]
    [InlineData("64", "6 ft 4 in (193.0 cm)", "64 in (162.6 cm)")]
    [InlineData("511", "5 ft 11 in (180.3 cm)")]
    [InlineData("5", "5 ft (152.4 cm)")]
    [InlineData("1.63 cm", "1.63 m (163.0 cm)")]
    [InlineData("163m", "163 cm")]
    [InlineData("1630", "163 cm")]
    [InlineData("1m6", "1.6 m (160.0 cm)", "1.06 m (106.0 cm)")]
    [InlineData("5'4 or 5'5", "5 ft 4 in (162.6 cm)", "5 ft 5 in (165.1 cm)")]
    [InlineData("between 160 and 163 cm", "160 cm", "163 cm")]
    [InlineData("my door is 200 cm", "200 cm")]
    [InlineData("5-4", "5 ft 4 in (162.6 cm)")]
    [InlineData("between 5 ft 2 and 5 ft 4", "5 ft 2 in (157.5 cm)", "5 ft 4 in (162.6 cm)")]
    [InlineData("five foot and then some", "5 ft (152.4 cm)")]
    public void A_height_that_could_be_wrong_is_asked_about(string text, params string[] said)
    {
        var reading = Quantities.ReadHeightCm(text);

        Assert.Equal(ReadingKind.Ambiguous, reading.Kind);
        Assert.Equal(said.Order(), reading.Candidates.Select(c => c.Said).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("tall")]
    [InlineData("5'14")]
    [InlineData("5 ft 14 in")]
    [InlineData("60 kg")]
    [InlineData("over 160 cm")]
    [InlineData("under 5 ft")]
    [InlineData("20")]
    [InlineData("-163")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_height_is_not_taken(string text) =>
        Assert.Equal(ReadingKind.None, Quantities.ReadHeightCm(text).Kind);

    [Fact]
    public void The_echo_is_in_the_readers_units() =>
        Assert.Equal("5 ft 4 in (162.6 cm)", Quantities.ReadHeightCm("5 foot 4").Said);
}
