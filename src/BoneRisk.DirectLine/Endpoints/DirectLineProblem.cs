namespace BoneRisk.DirectLine;

/// <summary>Ends a request with an error body, from anywhere below; see <see cref="ProblemFilter"/>.</summary>
internal sealed class DirectLineProblem(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static DirectLineProblem BadArgument(string message) => new(400, "BadArgument", message);

    public static DirectLineProblem Unauthorized() =>
        new(401, "Unauthorized", "A token is needed: 'Authorization: Bearer TOKEN'.");

    public static DirectLineProblem Forbidden(string message) => new(403, "Forbidden", message);

    public static DirectLineProblem TokenExpired() => new(403, "TokenExpired", "The token has expired.");

    public static DirectLineProblem NoConversation() =>
        new(404, "ConversationNotFound", "There is no such conversation, or it has ended.");

    public static DirectLineProblem TooLarge(int bytes) =>
        new(413, "MessageSizeTooBig", $"The body must not be larger than {bytes} bytes.");

    public static DirectLineProblem NoAttachment() =>
        new(404, "AttachmentNotFound", "There is no such file, or it has been deleted.");

    public static DirectLineProblem UnsupportedType() =>
        new(415, "UnsupportedMediaType", "Files of this type are not taken, or this is not what it says it is.");

    public static DirectLineProblem NotImplemented(string message) => new(501, "NotImplemented", message);

    public static DirectLineProblem TryAgain() =>
        new(503, "ServiceUnavailable", "It could not be saved just now. Send it again in a moment.");

    public static DirectLineProblem BotError(string message) => new(502, "BotError", message);
}
