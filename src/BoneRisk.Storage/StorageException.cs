namespace BoneRisk.Storage;

/// <summary>The store cannot be used; the message is one sentence for the person who runs the bot.</summary>
public class StorageException : Exception
{
    /// <summary>Says what is wrong and, where known, what to do.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong; <paramref name="inner"/> is what the database or the file system said.</summary>
    public StorageException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
