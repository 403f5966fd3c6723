using System.Collections.Concurrent;

namespace BoneRisk.DirectLine;

/// <summary>
/// The <c>t</c> of a stream URL. It stands in a URL, where logs and histories see it, so it lives for a minute and is
/// good for one socket. Used ones are remembered in this process only: a URL belongs to the machine that made it.
/// </summary>
internal sealed class StreamTokens(TokenSigner signer, TimeProvider clock)
{
    private const string Audience = "directline/stream";
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = [];

    public string Create(TokenOwner owner) => signer.Write(Audience, owner, Lifetime);

    /// <summary>True once for each token of the conversation.</summary>
    public async ValueTask<bool> RedeemAsync(string token, string conversationId)
    {
        var check = await signer.ReadAsync(Audience, token);
        if (check.Owner?.ConversationId != conversationId || check.Id is null)
            return false;

        var now = clock.GetUtcNow();
        foreach (var old in _used.Where(used => used.Value <= now))
            _used.TryRemove(old);
        return _used.TryAdd(check.Id, check.Expires);
    }
}
