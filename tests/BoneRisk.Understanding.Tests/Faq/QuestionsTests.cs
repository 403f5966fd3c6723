namespace BoneRisk.Understanding.Tests;

public class QuestionsTests
{
    [Theory]
    [InlineData("what is osteoporosis")]
    [InlineData("What's a DXA scan")]
    [InlineData("can I take calcium")]
    [InlineData("does it hurt")]
    [InlineData("is low calcium dangerous")]
    [InlineData("should I be worried")]
    [InlineData("how long does it take")]
    [InlineData("osteopenia?")]
    [InlineData("ok so why do you ask")]
    [InlineData("tell me about vitamin d")]
    [InlineData("when is my scan")]
    [InlineData("I'd like to know what a dxa is")]
    public void It_is_a_question(string text) => Assert.True(Questions.LooksLikeQuestion(text));

    [Theory]
    [InlineData("")]
    [InlineData("67")]
    [InlineData("yes")]
    [InlineData("when I was 45")]
    [InlineData("have had coeliac for years")]
    [InlineData("can't remember")]
    [InlineData("I don't know what it was")]
    [InlineData("5 foot 4")]
    [InlineData("do not smoke")]
    [InlineData("not sure")]
    public void It_is_an_answer(string text) => Assert.False(Questions.LooksLikeQuestion(text));
}
