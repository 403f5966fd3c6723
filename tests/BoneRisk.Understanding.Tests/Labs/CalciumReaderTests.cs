namespace BoneRisk.Understanding.Tests;

public sealed class CalciumReaderTests
{
    [Theory]
    [InlineData("my calcium was 1.8", 1.8, CalciumUnit.MillimolesPerLitre, CalciumKind.Unsaid)]
    [InlineData("Ca 1,75 mmol/l", 1.75, CalciumUnit.MillimolesPerLitre, CalciumKind.Unsaid)]
    [InlineData("calcium 7.1 mg/dl", 7.1, CalciumUnit.MilligramsPerDecilitre, CalciumKind.Unsaid)]
    [InlineData("calcium came back at 2.31", 2.31, CalciumUnit.MillimolesPerLitre, CalciumKind.Unsaid)]
    [InlineData("the calcium was three point seven, they said", 3.7, CalciumUnit.MillimolesPerLitre, CalciumKind.Unsaid)]
    [InlineData("I got 1.65 for calcium (ref 2.2-2.6)", 1.65, CalciumUnit.MillimolesPerLitre, CalciumKind.Unsaid)]
    [InlineData("corrected cal 1,78 mmol/l", 1.78, CalciumUnit.MillimolesPerLitre, CalciumKind.Adjusted)]
    [InlineData("ionised calcium 0.71", 0.71, CalciumUnit.MillimolesPerLitre, CalciumKind.Ionised)]
    [InlineData("ionized 4.7 mg/dL calcium", 4.7, CalciumUnit.MilligramsPerDecilitre, CalciumKind.Ionised)]
    [InlineData("7.4 mg/dL calcium, total. post thyroid op", 7.4, CalciumUnit.MilligramsPerDecilitre, CalciumKind.Total)]
    [InlineData("Last bloods: calcium 1.58, magnesium 0.5", 1.58, CalciumUnit.MillimolesPerLitre, CalciumKind.Unsaid)]
    [InlineData("last year 2.4 now 2.15 mmol/L ajusted calcium", 2.15, CalciumUnit.MillimolesPerLitre, CalciumKind.Adjusted)]
    public void A_value_is_found_with_its_unit_and_kind(string text, double value, CalciumUnit unit, CalciumKind kind)
    {
        var reading = CalciumReader.Find(text);

        Assert.NotNull(reading);
        Assert.Equal(((decimal)value, unit, kind), (reading.Value, reading.Unit, reading.Kind));
    }

    [Theory]
    [InlineData("I take calcium 600 mg twice a day")]
    [InlineData("two calcium tablets")]
    [InlineData("Can I give my toddler half of my calcium chew")]
    [InlineData("what happens if calcium falls below 1.9")]
    [InlineData("normal calcium is 2.2 to 2.6 isnt it")]
    [InlineData("my calcium was 1.7 ten years ago after surgery")]
    [InlineData("vitamin D 31 nmol/L")]
    [InlineData("my T score is -1.8 and I take calcium")]
    [InlineData("my coronary calcium score was 340")]
    [InlineData("calcium 1.5 g a day")]
    [InlineData("")]
    public void What_is_no_result_is_not_taken_for_one(string text) => Assert.Null(CalciumReader.Find(text));

    [Theory]
    [InlineData("calcium 1.89 mmol/L total", CalciumDanger.Low)]
    [InlineData("calcium 1.90 mmol/L total", CalciumDanger.None)]
    [InlineData("calcium 7.5 mg/dL total", CalciumDanger.Low)]
    [InlineData("calcium 7.6 mg/dL total", CalciumDanger.None)]
    [InlineData("adjusted calcium 3.49 mmol/L", CalciumDanger.None)]
    [InlineData("adjusted calcium 3.50 mmol/L", CalciumDanger.High)]
    [InlineData("calcium 14 mg/dL", CalciumDanger.High)]
    [InlineData("ionised calcium 0.79 mmol/L", CalciumDanger.Low)]
    [InlineData("ionised calcium 0.80 mmol/L", CalciumDanger.None)]
    [InlineData("ionised calcium 3.1 mg/dL", CalciumDanger.Low)]
    [InlineData("ionised calcium 3.2 mg/dL", CalciumDanger.None)]
    [InlineData("calcium 1.2 mmol/L", CalciumDanger.Low)]
    public void Danger_begins_where_the_sources_say(string text, CalciumDanger danger) =>
        Assert.Equal(danger, CalciumReader.Find(text)!.Danger);

    [Theory]
    [InlineData("calcium 1.2 mmol/L", true)]
    [InlineData("calcium 4.9 mg/dL", true)]
    [InlineData("calcium 1.85 mmol/L", false)]
    [InlineData("ionised calcium 1.2 mmol/L", false)]
    [InlineData("calcium 0.7 mmol/L", false)]
    public void Total_or_ionised_matters_only_where_the_number_fits_both(string text, bool depends) =>
        Assert.Equal(depends, CalciumReader.Find(text)!.DependsOnKind);

    [Theory]
    [InlineData("9.4 mg/dL", 9.4)]
    [InlineData("2.42 mmol/L, the adjusted one", 2.42)]
    [InlineData("it says \"Adjusted Calcium 2.05 mmol/L (2.20-2.60)\"", 2.05)]
    public void Asked_for_it_the_word_calcium_is_not_needed(string text, double value) =>
        Assert.Equal((decimal)value, CalciumReader.Read(text)!.Value);

    [Theory]
    [InlineData("normal")]
    [InlineData("somewhere between 2.1 and 2.3")]
    [InlineData("adjusted calcium 23 mmol/L")]
    [InlineData("total 0.2 mg/dL")]
    [InlineData("1200 mg a day from tablets")]
    [InlineData("2.1 or 2.4")]
    public void What_cannot_be_settled_is_not_taken(string text) => Assert.Null(CalciumReader.Read(text));

    [Theory]
    [InlineData("ionised I think", CalciumKind.Ionised)]
    [InlineData("the corrected one", CalciumKind.Adjusted)]
    [InlineData("total", CalciumKind.Total)]
    [InlineData("no idea", CalciumKind.Unsaid)]
    public void The_kind_is_read_by_itself(string text, CalciumKind kind) => Assert.Equal(kind, CalciumReader.ReadKind(text));
}
