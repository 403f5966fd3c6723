using BoneRisk.Storage;

namespace BoneRisk.DirectLine;

/// <summary>
/// The <c>t</c> of a stream URL. It stands in a URL, where logs and histories see it, so it lives for a minute and is
/// good for one socket, on whichever machine.
/// </summary>
internal sealed class StreamTokens(TokenSigner signer, IUsedTokens used)
{
    private const string Audience = "directline/stream";
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    public string Create(TokenOwner owner) => signer.Write(Audience, owner, Lifetime);

    /// <summary>True once for each token of the conversation.</summary>
    /// <exception cref="StorageException">Nobody can tell whether it was used.</exception>
    public async ValueTask<bool> RedeemAsync(string token, string conversationId)
    {
        var check = await signer.ReadAsync(Audience, token);
        return check.Owner?.ConversationId == conversationId && check.Id is not null
            && await used.TryUseAsync(check.Id, check.Expires);
    }
}
