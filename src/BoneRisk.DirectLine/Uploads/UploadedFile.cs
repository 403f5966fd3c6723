namespace BoneRisk.DirectLine;

/// <param name="Name">As the client calls it, where it does; only good for finding the attachment it belongs to.</param>
/// <param name="ContentType">One of <see cref="FileTypes"/>, and the content agrees.</param>
internal sealed record UploadedFile(string? Name, string ContentType, byte[] Content);
