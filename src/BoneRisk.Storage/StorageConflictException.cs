namespace BoneRisk.Storage;

/// <summary>An item was changed by somebody else since it was read. Nothing was written.</summary>
public sealed class StorageConflictException : StorageException
{
    /// <summary>Names the item, not what is in it.</summary>
    public StorageConflictException(string key)
        : base($"Etag conflict: '{key}' was changed since it was read.") => Key = key;

    /// <summary>The key of the item.</summary>
    public string Key { get; }
}
