namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long Teams may keep an answer.</summary>
public class CacheInfo(string? cacheType = null, int cacheDuration = 0)
{
    public string? CacheType { get; set; } = cacheType;

    /// <summary>Seconds.</summary>
    public int CacheDuration { get; set; } = cacheDuration;
}
