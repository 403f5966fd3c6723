namespace BoneRisk.Bot.Content.Loading;

/// <summary>Who uses which name, in any case.</summary>
internal sealed class Taken
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a name.</summary>
    /// <returns>Who had it before, or null.</returns>
    public string? By(string name, string owner) => _owners.TryAdd(name, owner) ? null : _owners[name];
}
