using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>Activities that were sent together, and how to send them on.</summary>
public sealed record HeldReply(IReadOnlyList<Activity> Activities, Func<Task> SendAsync);
