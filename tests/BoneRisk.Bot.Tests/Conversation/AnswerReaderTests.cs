using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Tests.Content;

namespace BoneRisk.Bot.Tests.Conversation;

public class AnswerReaderTests
{
    private static readonly AskCatalog Asks = new(RealContent.Content);
    private static readonly AnswerReader Reader = new(Asks, new(RealContent.Content.Words), RealContent.Content.Words, TimeProvider.System);

    [Theory]
    [InlineData("weightKg", "35 kg", "heightCm", "165")]
    [InlineData("weightKg", "160 kg", "heightCm", "160")]
    [InlineData("heightCm", "210 cm", "weightKg", "55")]
    public void A_weight_that_does_not_go_with_the_height_is_asked_back(string question, string text, string known, string value)
    {
        var reading = Read(question, text, new Session { Answers = { [known] = value } });

        Assert.Single(Assert.IsType<AnswerReading.AskBack>(reading).Guesses);
    }

    [Fact]
    public void What_no_adult_can_weigh_is_never_offered() =>
        Assert.IsType<AnswerReading.NotUnderstood>(Read("weightKg", "nearly 3 kg"));

    [Fact]
    public void The_age_at_the_last_period_is_counted_from_the_age_and_asked_back()
    {
        var reading = Read("menopauseAge", "10 years ago", new Session { Answers = { ["age"] = "63" } });

        Assert.Equal("53", Assert.Single(Assert.IsType<AnswerReading.AskBack>(reading).Guesses).Json);
    }

    [Theory]
    [InlineData("coeliac and thyroid, oh and asthma", "malabsorption", "overactiveThyroid")]
    [InlineData("no kidney trouble but I do have crohns", "malabsorption")]
    [InlineData("just asthma")]
    [InlineData("nothing on that list")]
    public void A_list_is_taken_and_the_rest_said_back(string text, params string[] ids) =>
        Assert.Equal(AnswerJson(ids), Assert.IsType<AnswerReading.Taken>(Read("conditions", text)).Json);

    [Theory]
    [InlineData("alandronic acid and omeprazol", "bisphosphonate", "protonPumpInhibitor")]
    [InlineData("fosomax", "bisphosphonate")]
    [InlineData("levothyroxin", "thyroxine")]
    [InlineData("used to take omeprazole but stopped")]
    [InlineData("amlodopine and asprin")]
    public void Medicines_are_known_by_their_names_and_slips(string text, params string[] ids) =>
        Assert.Equal(AnswerJson(ids), Assert.IsType<AnswerReading.Taken>(Read("medicines", text)).Json);

    [Theory]
    [InlineData("conditions", "thyroid")]
    [InlineData("conditions", "diabetes")]
    [InlineData("conditions", "glandular fever")]
    [InlineData("falls", "once or twice")]
    [InlineData("steroids", "yes")]
    public void What_is_open_is_asked_back(string question, string text) =>
        Assert.IsType<AnswerReading.AskBack>(Read(question, text));

    [Theory]
    [InlineData("first", "sex", "\"female\"")]
    [InlineData("2", "sex", "\"male\"")]
    [InlineData("b", "sex", "\"male\"")]
    [InlineData("2", "falls", "\"twoOrMore\"")]
    [InlineData("i'd rather not say", "sex", "\"unspecified\"")]
    public void A_place_on_the_list_chooses_it_but_a_count_is_a_count(string text, string question, string json) =>
        Assert.Equal(json, Assert.IsType<AnswerReading.Taken>(Read(question, text)).Json);

    private static string AnswerJson(string[] ids) => "[" + string.Join(',', ids.Select(id => $"\"{id}\"")) + "]";

    private static AnswerReading Read(string question, string text, Session? session = null) =>
        Reader.Read(Asks[question], new Incoming(text, null, false), session ?? new Session());
}
