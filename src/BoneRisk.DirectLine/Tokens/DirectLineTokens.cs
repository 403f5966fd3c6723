using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine;

/// <summary>Makes and checks the tokens with which a page takes part in a conversation.</summary>
public sealed class DirectLineTokens
{
    private const string Audience = "directline/conversation";

    private readonly TokenSigner _signer;
    private readonly TimeSpan _lifetime;

    internal DirectLineTokens(TokenSigner signer, IOptions<DirectLineOptions> options)
    {
        _signer = signer;
        _lifetime = TimeSpan.FromMinutes(options.Value.TokenMinutes);
    }

    /// <summary>An id for a new conversation; it cannot be guessed.</summary>
    public static string NewConversationId() => Guid.NewGuid().ToString("N");

    /// <summary>An id for a new user; it cannot be guessed.</summary>
    public static string NewUserId() => "dl_" + Guid.NewGuid().ToString("N");

    /// <summary>
    /// A token for a user in a conversation, which need not have been started. The caller must know that whoever gets
    /// it is that user. Asks the database for the signing key the first time.
    /// </summary>
    public DirectLineToken Create(string conversationId, string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        ArgumentException.ThrowIfNullOrEmpty(userId);
        var token = _signer.Write(Audience, new TokenOwner(conversationId, userId), _lifetime);
        return new DirectLineToken(conversationId, token, (int)_lifetime.TotalSeconds, userId);
    }

    /// <summary>
    /// Whom a token was made for, or null when it is not ours or its time is over. With a
    /// <paramref name="grace"/> it still counts for so long after: a page that comes back tomorrow can show its old
    /// token to be given a new one for the same conversation.
    /// </summary>
    public async ValueTask<TokenOwner?> FindOwnerAsync(string token, TimeSpan grace = default) =>
        (await CheckAsync(token, grace)).Owner;

    internal ValueTask<TokenCheck> CheckAsync(string token, TimeSpan grace = default) =>
        _signer.ReadAsync(Audience, token, grace);
}
