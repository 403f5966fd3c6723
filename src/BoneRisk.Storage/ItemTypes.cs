using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;

namespace BoneRisk.Storage;

/// <summary>
/// The types that a storage may bring back as they were. Only an item of one of these is stored with the name of its
/// type, and only these names are ever looked at: what is in a database cannot choose which other type is made.
/// </summary>
public sealed class ItemTypes(params Type[] types)
{
    private const string Member = "$type";

    /// <summary>An item as JSON.</summary>
    internal string Write(object item)
    {
        var json = BotJson.SerializeItem(item);
        if (!types.Contains(item.GetType()))
            return json;
        var members = JsonNode.Parse(json)!.AsObject();
        members[Member] = item.GetType().FullName;
        return members.ToJsonString();
    }

    /// <summary>An item of its own type, or a <see cref="StoredItem"/>.</summary>
    internal object Read(string json, string eTag)
    {
        var name = types.Length > 0 ? JsonNode.Parse(json)![Member]?.ToString() : null;
        var type = Array.Find(types, type => type.FullName == name);
        var item = type is null ? BotJson.DeserializeItem(json) : BotJson.DeserializeItem(json, type);
        if (item is IStoreItem versioned)
            versioned.ETag = eTag;
        else if (item is IDictionary<string, object> members)
            return new StoredItem(members, eTag);
        return item;
    }
}
