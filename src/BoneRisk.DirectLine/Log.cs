using Microsoft.Extensions.Logging;

namespace BoneRisk.DirectLine;

/// <summary>
/// Everything this channel logs. Never a word of what was said: of an exception only its type and its stack, because
/// its message may quote the text that caused it.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Conversation {ConversationId} started")]
    public static partial void Started(this ILogger logger, string conversationId);

    [LoggerMessage(2, LogLevel.Information, "Conversation {ConversationId} ended")]
    public static partial void Ended(this ILogger logger, string conversationId);

    [LoggerMessage(3, LogLevel.Error,
        "The bot failed on a {ActivityType} in conversation {ConversationId}: {ExceptionType}\n{Stack}")]
    public static partial void BotFailed(
        this ILogger logger, string? activityType, string? conversationId, string exceptionType, string? stack);

    [LoggerMessage(4, LogLevel.Error,
        "The bot did not finish a {ActivityType} in conversation {ConversationId} within {Seconds} s")]
    public static partial void BotTimedOut(
        this ILogger logger, string? activityType, string? conversationId, double seconds);

    [LoggerMessage(5, LogLevel.Debug,
        "A {ActivityType} for conversation {ConversationId}, which is over, was not kept")]
    public static partial void NotKept(this ILogger logger, string? activityType, string? conversationId);

    [LoggerMessage(6, LogLevel.Debug, "Stream of conversation {ConversationId} opened after {Watermark}")]
    public static partial void StreamOpened(this ILogger logger, string conversationId, long watermark);

    [LoggerMessage(7, LogLevel.Debug, "Stream of conversation {ConversationId} closed: {Reason}")]
    public static partial void StreamClosed(this ILogger logger, string conversationId, string reason);

    [LoggerMessage(8, LogLevel.Error, "A Direct Line request failed: {ExceptionType}\n{Stack}")]
    public static partial void RequestFailed(this ILogger logger, string exceptionType, string? stack);
}
