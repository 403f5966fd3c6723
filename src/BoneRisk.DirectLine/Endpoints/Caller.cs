namespace BoneRisk.DirectLine;

/// <summary>Who sent a request: the owner of a token, or, when null, whoever knows the secret.</summary>
internal sealed record Caller(TokenOwner? Owner)
{
    public bool KnowsSecret => Owner is null;
}
