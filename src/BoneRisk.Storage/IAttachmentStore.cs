namespace BoneRisk.Storage;

/// <summary>
/// Files that people sent. They live in the same store as <see cref="IActivityLog"/>: deleting or clearing a
/// conversation there deletes its files here.
/// </summary>
public interface IAttachmentStore
{
    /// <summary>Keeps files, all or none, and deletes every file whose time is over.</summary>
    /// <returns>False, and nothing is kept, when the conversation has ended, was deleted or never was.</returns>
    Task<bool> AddAsync(
        string conversationId, IReadOnlyList<StoredAttachment> files, CancellationToken cancellationToken = default);

    /// <summary>The file of this id; null when there is none, or its time is over.</summary>
    Task<StoredAttachment?> FindAsync(string id, CancellationToken cancellationToken = default);
}
