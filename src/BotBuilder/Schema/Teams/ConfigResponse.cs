namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer with what is configured.</summary>
public class ConfigResponse<T>() : ConfigResponseBase("config")
{
    public T? Config { get; set; }
    public CacheInfo? CacheInfo { get; set; }
}
