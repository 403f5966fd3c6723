namespace BoneRisk.Storage;

/// <summary>Random keys that must outlive a restart, such as the one that signs tokens.</summary>
public interface ISecretStore
{
    /// <summary>
    /// The secret of this name; made from <paramref name="length"/> random bytes when it is first asked for. Every
    /// process on the same store gets the same one. Blocks while it reads: ask once and keep it.
    /// </summary>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    byte[] GetOrCreate(string name, int length);
}
