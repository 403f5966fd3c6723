using Microsoft.Bot.Builder;

namespace BoneRisk.Storage;

/// <summary>
/// An item that was written as an <see cref="IStoreItem"/>, read back. Type names are never stored, so it is a
/// dictionary whatever it was before; it carries its ETag, and writing it again fails if somebody else wrote first.
/// </summary>
public sealed class StoredItem : Dictionary<string, object>, IStoreItem
{
    private const string Member = "eTag";

    /// <summary>An item with these members.</summary>
    public StoredItem(IDictionary<string, object> members, string eTag)
        : base(members)
    {
        // The item's own property was serialized with it, as either SDK spells it; the true one is the column's.
        Remove("ETag");
        this[Member] = eTag;
    }

    /// <summary>The ETag; also a member of the dictionary, so that a typed read finds it.</summary>
    public string? ETag
    {
        get => TryGetValue(Member, out var value) ? value as string ?? value?.ToString() : null;
        set
        {
            if (value is null)
                Remove(Member);
            else
                this[Member] = value;
        }
    }
}
