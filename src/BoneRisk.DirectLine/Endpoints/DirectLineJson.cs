using System.Text.Json.Serialization;

namespace BoneRisk.DirectLine;

/// <summary>JSON of everything but activities, which are written by the Bot Framework's own rules.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationBody))]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(ResourceBody))]
[JsonSerializable(typeof(SessionBody))]
[JsonSerializable(typeof(AttachmentBody))]
[JsonSerializable(typeof(ErrorBody))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
