namespace BoneRisk.Understanding.Tests;

public class StoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly ChoiceOption[] YesNo = [new("yes", "Yes", []), new("no", "No", [])];

    private static readonly Dictionary<string, ChoiceOption[]> Options = new()
    {
        ["sex"] = [new("female", "Female", []), new("male", "Male", []), new("unspecified", "Another answer", [])],
        ["diagnosis"] = [new("osteoporosis", "Osteoporosis", []), new("osteopenia", "Osteopenia", []), new("none", "Neither", [])],
        ["falls"] = [new("none", "None", ["0"]), new("one", "One", ["1"]), new("twoOrMore", "Two or more", ["2"])],
        ["steroids"] = [new("no", "No", []), new("past", "Yes, in the past", []), new("now", "Yes, now", [])],
        ["neckSurgery"] = [new("no", "No", []), new("within4Weeks", "Yes, in the last 4 weeks", []), new("earlier", "Yes, longer ago", [])],
        ["alcohol"] = [new("none", "None", ["0"]), new("upToTwoUnitsADay", "Less than 3 units a day", ["1"]), new("threeOrMoreUnitsADay", "3 or more units a day", ["3"])],
    };

    private static readonly Dictionary<string, ChoiceMatcher> Matchers = [];

    [Theory]
    [InlineData("smoking", "well I did smoke for 30 years but packed it in when the grandkids came", "no")]
    [InlineData("smoking", "trying to stop, down to 4", "yes")]
    [InlineData("smoking", "smoked 40 yrs and still do", "yes")]
    [InlineData("smoking", "my husband smokes, I don't", "no")]
    [InlineData("smoking", "I vape, no cigarettes", "no")]
    [InlineData("smoking", "yeh course", "yes")]
    [InlineData("smoking", "god no", "no")]
    [InlineData("smoking", "I suppose so", "yes")]
    [InlineData("smoking", "nope never", "no")]
    [InlineData("parentHipFracture", "not that I'm aware", "no")]
    [InlineData("parentHipFracture", "mum broke her hip at 82", "yes")]
    [InlineData("parentHipFracture", "mam only ever broke her wrist, dad nothing", "no")]
    [InlineData("parentHipFracture", "mother in law did, mine didn't", "no")]
    [InlineData("parentHipFracture", "I was adopted so I don't know", "unsure")]
    [InlineData("steroids", "I had a couple of courses of pred for my chest, a week each", "no")]
    [InlineData("steroids", "took pred for 6 months in 2010, off it now", "past")]
    [InlineData("steroids", "prednisone daily since 2021", "now")]
    [InlineData("steroids", "only an inhaler", "no")]
    [InlineData("fragilityFracture", "slipped on ice and broke my wrist last winter", "yes")]
    [InlineData("fragilityFracture", "cracked a rib coughing", "yes")]
    [InlineData("fragilityFracture", "only when I was a kid", "no")]
    [InlineData("fragilityFracture", "I broke my collarbone coming off a motorbike at 50mph, nothing else", "no")]
    [InlineData("fragilityFracture", "can't remember if that was a break or a sprain", "unsure")]
    [InlineData("heightLoss4cm", "used to be 5'6 and now 5'4", "yes")]
    [InlineData("heightLoss4cm", "about an inch only", "no")]
    [InlineData("heightLoss4cm", "lost 3cm", "no")]
    [InlineData("heightLoss4cm", "Four and a half centimetres", "yes")]
    [InlineData("falls", "tripped over the dog in march, that was the only one", "one")]
    [InlineData("falls", "slipped in the shower in june, and off the kerb again last week", "twoOrMore")]
    [InlineData("falls", "nearly fell but caught the rail", "none")]
    [InlineData("falls", "fell 3 years ago but not since", "none")]
    [InlineData("falls", "4", "twoOrMore")]
    [InlineData("menopause", "six months since the last period", "no")]
    [InlineData("menopause", "last bleed was 3 years ago", "yes")]
    [InlineData("menopause", "I've got a mirena coil so who knows", "unsure")]
    [InlineData("oestrogenNow", "came off HRT last year", "no")]
    [InlineData("oestrogenNow", "only the vaginal cream", "no")]
    [InlineData("oestrogenNow", "oestrogel two pumps every morning and utrogestan at night", "yes")]
    [InlineData("diagnosis", "was told osteopenia in 2015 but last year it became osteoporosis", "osteoporosis")]
    [InlineData("diagnosis", "bones fine last time they checked", "none")]
    [InlineData("rheumatoidArthritis", "fingers are knobbly but its osteo not rheumatoid", "no")]
    [InlineData("rheumatoidArthritis", "RA sicne 1998", "yes")]
    [InlineData("neckSurgery", "had my parathyroid removed ten days ago", "within4Weeks")]
    [InlineData("neckSurgery", "thyroid out in 1995", "earlier")]
    [InlineData("neckSurgery", "surgery is booked for january, not had it yet", "no")]
    [InlineData("alcohol", "half bottle of wine most nights and a whisky", "threeOrMoreUnitsADay")]
    [InlineData("alcohol", "couple of glasses at the weekend", "upToTwoUnitsADay")]
    [InlineData("alcohol", "not a drop since 1990", "none")]
    [InlineData("sex", "my wife is filling this in for me, I'm a man", "male")]
    public void A_story_is_an_answer(string question, string text, string id)
    {
        var match = Read(question, text);

        Assert.Equal((id, true), (match.Id, match.Certain));
    }

    [Theory]
    [InlineData("falls", "once or twice", "one", "twoOrMore")]
    [InlineData("steroids", "yes", "past", "now")]
    [InlineData("steroids", "i have, yes", "past", "now")]
    [InlineData("neckSurgery", "last month", "within4Weeks", "earlier")]
    [InlineData("rheumatoidArthritis", "arthritis", "no", "yes")]
    [InlineData("heightLoss4cm", "lost a bit", "no", "yes")]
    [InlineData("diagnosis", "yes", "osteoporosis", "osteopenia")]
    [InlineData("alcohol", "yes", "upToTwoUnitsADay", "threeOrMoreUnitsADay")]
    public void What_can_be_two_is_asked_about(string question, string text, string id, string or)
    {
        var match = Read(question, text);

        Assert.False(match.Certain);
        Assert.Equal(new[] { id, or }.Order(), new[] { match.Id!, match.Or! }.Order());
    }

    [Theory]
    [InlineData("smoking", "tell me about bone scans")]
    [InlineData("smoking", "bananas")]
    [InlineData("falls", "what is osteoporosis")]
    public void What_is_no_answer_is_left_to_others(string question, string text) => Assert.Null(Read(question, text).Id);

    private static ChoiceMatch Read(string question, string text)
    {
        if (!Matchers.TryGetValue(question, out var matcher))
            Matchers[question] = matcher = new(Options.GetValueOrDefault(question, YesNo), question);
        return matcher.MatchOne(text, Today);
    }
}
