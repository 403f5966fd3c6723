using System.Text;

namespace BoneRisk.Storage.Tests;

public sealed class HalfCharactersTests
{
    [Theory]
    [InlineData("""{"text":"\ud83e"}""", """{"text":"\uFFFD"}""")]
    [InlineData("""{"text":"\uDC00\uD83E"}""", """{"text":"\uFFFD\uFFFD"}""")]
    [InlineData("""{"text":"\ud83e\u0041"}""", """{"text":"\uFFFD\u0041"}""")]
    [InlineData("""{"text":"\ud83e\ud83e\uddb4"}""", """{"text":"\uFFFD\ud83e\uddb4"}""")]
    public void A_half_that_stands_alone_is_replaced(string json, string expected) => Assert.Equal(expected, Replaced(json));

    [Theory]
    [InlineData("")]
    [InlineData("\\")]
    [InlineData("""{"text":"\ud83e\uddb4 \u00e9 \n \\ud83e \\\\ud83e"}""")]
    [InlineData("""{"text":"\ud8"}""")]
    [InlineData("""{"text":"🦴"}""")]
    public void All_else_stays(string json) => Assert.Equal(json, Replaced(json));

    private static string Replaced(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        HalfCharacters.Replace(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
