namespace BoneRisk.Understanding.Tests;

public class PersonalTalkTests
{
    [Theory]
    [InlineData("How much calcium should I eat?")]
    [InlineData("what foods have calcium")]
    [InlineData("Do I need a bone scan at 65?")]
    [InlineData("What is a DEXA scan?")]
    [InlineData("can low calcium cause osteoporosis")]
    [InlineData("Why do women over 50 years lose bone?")]
    [InlineData("tell me about vitamin D")]
    public void A_question_about_anybody_is_general(string text) => Assert.False(PersonalTalk.IsAboutSomebody(text));

    [Theory]
    [InlineData("I broke my wrist, is that serious?")]
    [InlineData("i have osteoporosis")]
    [InlineData("Am I at risk?")]
    [InlineData("I'm 67 and I smoke")]
    [InlineData("my mum has brittle bones, what can she eat?")]
    [InlineData("her calcium is low")]
    [InlineData("a patient of ours fell yesterday")]
    [InlineData("67 year old woman, 58 kg")]
    [InlineData("broke wrist last year, 72 F, on prednisolone. risk?")]
    [InlineData("taking alendronate for 5 years, stop now?")]
    [InlineData("What should I do if I had a fracture?")]
    public void Talk_of_oneself_or_of_somebody_is_personal(string text) => Assert.True(PersonalTalk.IsAboutSomebody(text));
}
