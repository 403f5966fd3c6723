namespace BoneRisk.Understanding.Tests;

public class WeightTests
{
    [Theory]
    [InlineData("58", 58)]
    [InlineData("58.5", 58.5)]
    [InlineData("58,5", 58.5)]
    [InlineData("58kg", 58)]
    [InlineData("58 kilos", 58)]
    [InlineData("I weigh about 58 kilograms", 58)]
    [InlineData("60ish", 60)]
    [InlineData("70 kg roughly, I think", 70)]
    [InlineData("not sure, about 60 kg", 60)]
    [InlineData("fifty-eight kilos", 58)]
    [InlineData("140 lb", 63.5)]
    [InlineData("140lbs", 63.5)]
    [InlineData("a hundred and forty pounds", 63.5)]
    [InlineData("10 st", 63.5)]
    [InlineData("10st", 63.5)]
    [InlineData("9 st 6 lb", 59.87)]
    [InlineData("9 stone 6", 59.87)]
    [InlineData("9st6", 59.87)]
    [InlineData("9st 6lb", 59.87)]
    [InlineData("nine stone six", 59.87)]
    [InlineData("nine stone, six pounds", 59.87)]
    [InlineData("12 stone 4", 78.02)]
    [InlineData("12 stone 0", 76.2)]
    [InlineData("11 and a half stone", 73.03)]
    [InlineData("11½ stone", 73.03)]
    [InlineData("11.5 stone", 73.03)]
    [InlineData("nine and a half stone", 60.33)]
    [InlineData("9 stone and a half", 60.33)]
    [InlineData("12 stone 4 and a half", 78.24)]
    [InlineData("12 stone (76 kg)", 76.2)]
    [InlineData("58000 g", 58)]
    [InlineData("I'm 9 stone", 57.15)]
    [InlineData("６０ｋｇ", 60)]
    [InlineData("no idea, about 60 kilos", 60)]
    [InlineData("9st 6 and nothing on", 59.87)]
    [InlineData("10st 4lbs", 65.32)]
    [InlineData("lbs 145", 65.77)]
    [InlineData("11 stoen 4", 71.67)]
    [InlineData("70 kilso", 70)]
    [InlineData("one thirty three pounds", 60.33)]
    [InlineData("lost weight, down to 49 kg from 57", 49)]
    [InlineData("my hubby is 15 stone but I am 10 stone 12", 68.94)]
    [InlineData("I would like to be 65 kg but I'm 79 kg", 79)]
    [InlineData("58 kilogrammes", 58)]
    [InlineData("9 stn 5", 59.42)]
    [InlineData("58 point 4 kg", 58.4)]
    [InlineData("6O kg", 60)]
    public void A_weight_is_taken(string text, double kg)
    {
        var reading = Quantities.ReadWeightKg(text);

        Assert.Equal(ReadingKind.Value, reading.Kind);
        Assert.Equal((decimal)kg, reading.Value);
    }

    [Theory]
    [InlineData("140", "140 kg", "140 lb (63.5 kg)")]
    [InlineData("one forty", "140 kg", "140 lb (63.5 kg)")]
    [InlineData("300", "300 lb (136.1 kg)")]
    [InlineData("12", "12 st (76.2 kg)")]
    [InlineData("12 4", "12 st 4 lb (78.0 kg)")]
    [InlineData("9.6", "9 st 6 lb (59.9 kg)", "9.6 st (61.0 kg)")]
    [InlineData("9.6 stone", "9 st 6 lb (59.9 kg)", "9.6 st (61.0 kg)")]
    [InlineData("60 or 61 kg", "61 kg", "60 kg")]
    [InlineData("60-62kg", "62 kg", "60 kg")]
    [InlineData("my dog weighs 30 kg", "30 kg")]
    [InlineData("12 stone something", "12 st (76.2 kg)")]
    [InlineData("nearly 60 kg", "60 kg")]
    [InlineData("just under 60 kg", "60 kg")]
    [InlineData("60 kg or 10 stone", "60 kg", "10 st (63.5 kg)")]
    [InlineData("I was 12 stone", "12 st (76.2 kg)")]
    [InlineData("ten four", "10 st 4 lb (65.3 kg)")]
    [InlineData("roughly between 60 and 62", "60 kg", "62 kg")]
    [InlineData("about 9 stone, maybe a bit more", "9 st (57.2 kg)")]
    [InlineData("I'm 67", "67 kg")]
    public void A_weight_that_could_be_wrong_is_asked_about(string text, params string[] said)
    {
        var reading = Quantities.ReadWeightKg(text);

        Assert.Equal(ReadingKind.Ambiguous, reading.Kind);
        Assert.Equal(said.Order(), reading.Candidates.Select(c => c.Said).Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("heavy")]
    [InlineData("over 60 kg")]
    [InlineData("lost 5 kg")]
    [InlineData("not 60")]
    [InlineData("9 stone 15")]
    [InlineData("9 st 20 lb")]
    [InlineData("-60 kg")]
    [InlineData("163 cm")]
    [InlineData("2")]
    [InlineData("60 70 80")]
    public void What_is_no_weight_is_not_taken(string text) =>
        Assert.Equal(ReadingKind.None, Quantities.ReadWeightKg(text).Kind);

    [Fact]
    public void The_echo_is_in_the_readers_units() =>
        Assert.Equal("12 st 4 lb (78.0 kg)", Quantities.ReadWeightKg("12 stone 4").Said);
}
