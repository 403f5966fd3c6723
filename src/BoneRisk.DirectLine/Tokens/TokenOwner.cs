namespace BoneRisk.DirectLine;

/// <summary>Whom a token was made for.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The user.</param>
public sealed record TokenOwner(string ConversationId, string UserId);
