using BoneRisk.Bot.Dialogs;
using BoneRisk.Bot.Tests.Support;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>What one move led to.</summary>
/// <param name="Did">What the person did, in words.</param>
/// <param name="Size">Characters that came in.</param>
/// <param name="Stale">A button was pressed whose one-time token had gone.</param>
/// <param name="Quiet">No reply is expected.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Took">Time of the request.</param>
internal sealed record Turn(
    string Did, int Size, bool Stale, bool Quiet, int Status, IReadOnlyList<Message> Replies, TimeSpan Took, Session Before, Session After)
{
    public string Texts => string.Join('\n', Replies.Select(r => r.Text));

    public bool Has(string kind) => Replies.Any(r => r.Kind == kind);
}
