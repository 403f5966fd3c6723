namespace BoneRisk.DirectLine;

/// <summary>What came of reading a token; <see cref="Owner"/> is set where there is no problem.</summary>
internal sealed record TokenCheck(
    TokenProblem Problem, TokenOwner? Owner = null, string? Id = null, DateTimeOffset Expires = default);
