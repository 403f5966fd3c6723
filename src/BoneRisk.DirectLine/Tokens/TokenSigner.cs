using System.Text;
using BoneRisk.Storage;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BoneRisk.DirectLine;

/// <summary>Writes and reads signed JSON web tokens. The audience says what a token may be used for.</summary>
internal sealed class TokenSigner(IOptions<DirectLineOptions> options, ISecretStore secrets, TimeProvider clock)
{
    private const string Issuer = "bonerisk";
    private const string Conversation = "conv";
    private const string User = "user"; // directlinejs reads this name

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    // Asked for once, and not before the host has opened the database; asked again after a failure.
    private readonly Lazy<SymmetricSecurityKey> _key = new(
        () => new SymmetricSecurityKey(options.Value.SigningKey is { } given
            ? Encoding.UTF8.GetBytes(given)
            : secrets.GetOrCreate("DirectLine:SigningKey", 32)),
        LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Asks for the key now.</summary>
    /// <exception cref="StorageException">It cannot be had.</exception>
    public void Prepare() => _ = _key.Value;

    public string Write(string audience, TokenOwner owner, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = now,
            Expires = now + lifetime,
            SigningCredentials = new SigningCredentials(_key.Value, SecurityAlgorithms.HmacSha256),
            Claims = new Dictionary<string, object>
            {
                [Conversation] = owner.ConversationId,
                [User] = owner.UserId,
                [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N"),
            },
        });
    }

    /// <param name="audience">What the token must be for.</param>
    /// <param name="token">The token, from outside.</param>
    /// <param name="grace">How long after its end it still counts.</param>
    public async ValueTask<TokenCheck> ReadAsync(string audience, string token, TimeSpan grace = default)
    {
        if (!_handler.CanReadToken(token))
            return new TokenCheck(TokenProblem.Malformed);

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = _key.Value,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateLifetime = false, // The library's clock is not ours: see below.
        });
        if (result.Exception is SecurityTokenMalformedException or (not null and not SecurityTokenException))
            return new TokenCheck(TokenProblem.Malformed);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read ||
            !read.TryGetPayloadValue<string>(Conversation, out var conversationId) ||
            !read.TryGetPayloadValue<string>(User, out var userId))
        {
            return new TokenCheck(TokenProblem.Foreign);
        }

        var expires = new DateTimeOffset(read.ValidTo, TimeSpan.Zero);
        return expires + grace <= clock.GetUtcNow()
            ? new TokenCheck(TokenProblem.Expired)
            : new TokenCheck(TokenProblem.None, new TokenOwner(conversationId, userId), read.Id, expires);
    }
}
