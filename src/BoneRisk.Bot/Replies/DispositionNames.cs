using System.Text.Json;
using BoneRisk.Scoring;

namespace BoneRisk.Bot.Replies;

/// <summary>Dispositions as the reply contract and the content spell them.</summary>
public static class DispositionNames
{
    public static string Of(Disposition disposition) => JsonNamingPolicy.CamelCase.ConvertName(disposition.ToString());
}
