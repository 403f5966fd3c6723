namespace BoneRisk.Load.Servers;

/// <summary>The answer to <c>expectReplies</c>.</summary>
internal sealed record FloorReplies(FloorActivity[] Activities);
