using System.Text.Json.Serialization;

namespace BoneRisk.Bot.Content.Loading;

/// <summary>How content is written down.</summary>
[JsonSerializable(typeof(BotContent))]
internal sealed partial class ContentJson : JsonSerializerContext;
