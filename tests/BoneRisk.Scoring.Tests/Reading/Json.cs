using System.Text.Json;

namespace BoneRisk.Scoring.Tests.Reading;

internal static class Json
{
    public static AnswersResult Read(string json) => Answers.Read(JsonSerializer.Deserialize<JsonElement>(json));

    public static Answers Accepted(string json)
    {
        var result = Read(json);
        Assert.Empty(result.Errors);
        Assert.True(result.IsValid);
        return result.Answers;
    }
}
