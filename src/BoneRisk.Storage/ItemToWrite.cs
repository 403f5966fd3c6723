using Microsoft.Bot.Builder;

namespace BoneRisk.Storage;

/// <summary>An item on its way into a store.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Item">The item itself.</param>
/// <param name="Json">The item as JSON.</param>
/// <param name="Expected">The version that must still be there; null to write over whatever is.</param>
internal sealed record ItemToWrite(string Key, object Item, string Json, string? Expected)
{
    /// <summary>Serializes an item; an ETag that is null or "*" expects nothing.</summary>
    /// <exception cref="ArgumentException">The ETag is empty.</exception>
    public static ItemToWrite Of(ItemTypes types, string key, object item)
    {
        var expected = (item as IStoreItem)?.ETag;
        if (expected is "")
            throw new ArgumentException($"The ETag of '{key}' is empty; it must be null, \"*\" or what was read.");
        return new ItemToWrite(key, item, types.Write(item), expected is "*" ? null : expected);
    }

    /// <summary>Tells an item that knows its version what it is now.</summary>
    public void Written(string version)
    {
        if (Item is StoredItem item)
            item.ETag = version;
    }
}
