using System.Text.Json.Serialization;

namespace BoneRisk.DirectLine;

/// <summary>The protocol's Conversation.</summary>
internal sealed record ConversationBody(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);

/// <summary>The protocol's TokenParameters, with the locale that directlinejs adds.</summary>
internal sealed record TokenParameters(UserParameters? User = null, string? Locale = null);

internal sealed record UserParameters(string? Id = null, string? Name = null);

internal sealed record ResourceBody(string Id);

internal sealed record SessionBody(string SessionId);

internal sealed record AttachmentBody(string Name, string Type, IReadOnlyList<ViewBody> Views);

internal sealed record ViewBody(string ViewId, int Size);

internal sealed record ErrorBody(ErrorDetail Error);

internal sealed record ErrorDetail(string Code, string Message);
