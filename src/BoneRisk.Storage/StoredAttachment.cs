namespace BoneRisk.Storage;

/// <summary>One file. Its name is not kept: people write names and illnesses into it.</summary>
/// <param name="Id">Whoever knows it may read the file, so it must not be guessable.</param>
/// <param name="ContentType">The media type that <paramref name="Content"/> was found to be.</param>
/// <param name="Content">The bytes as they were sent.</param>
/// <param name="Expires">From then on there is no such file.</param>
public sealed record StoredAttachment(string Id, string ContentType, byte[] Content, DateTimeOffset Expires);
