using System.Text.Json;
using System.Text.Json.Serialization;

namespace BoneRisk.Load.Servers;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FloorActivity))]
[JsonSerializable(typeof(FloorReplies))]
internal sealed partial class FloorJson : JsonSerializerContext;
