namespace BoneRisk.Bot.Page;

/// <summary>A copy of a file, compressed when the page was built.</summary>
internal sealed record PackedFile(string Encoding, string Path);
