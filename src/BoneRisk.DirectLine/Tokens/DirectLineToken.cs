namespace BoneRisk.DirectLine;

/// <summary>A token for one user in one conversation, as a page hands it to Web Chat.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">Opaque to the page.</param>
/// <param name="ExpiresIn">Seconds until it expires.</param>
/// <param name="UserId">The user; whatever a client says, its activities are from this id.</param>
public sealed record DirectLineToken(string ConversationId, string Token, int ExpiresIn, string UserId);
