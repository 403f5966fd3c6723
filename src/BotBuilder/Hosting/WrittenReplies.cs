using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The replies of a turn as JSON that somebody has written already, so that the body of an answer (<c>expectReplies</c>)
/// is not written a second time. Not part of Microsoft's API.
/// </summary>
/// <param name="Json">A JSON array of the activities.</param>
/// <param name="Activities">What it was written from; where the turn sends anything else, it is not used.</param>
public sealed record WrittenReplies(string Json, IReadOnlyList<Activity> Activities)
{
    internal bool Are(IReadOnlyList<Activity> sent) => Activities.SequenceEqual(sent, ReferenceEqualityComparer.Instance);
}
