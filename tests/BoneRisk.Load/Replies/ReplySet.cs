namespace BoneRisk.Load.Replies;

/// <summary>Messages that came together; what else a bot sends, such as typing, is left out.</summary>
/// <param name="Messages">In the order in which they were sent.</param>
/// <param name="Watermark">Place in a Direct Line stream, or null.</param>
internal sealed record ReplySet(IReadOnlyList<ReplyMessage> Messages, string? Watermark);
