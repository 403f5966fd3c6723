namespace BoneRisk.Load.Servers;

/// <summary>A person, the bot or a conversation.</summary>
internal sealed record FloorAccount(string? Id);
