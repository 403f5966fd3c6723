namespace Microsoft.Bot.Builder;

/// <summary>A stored object that notices when somebody else has written it in between.</summary>
public interface IStoreItem
{
    /// <summary>Version as last read; <c>*</c> or null to overwrite whatever is there.</summary>
    string? ETag { get; set; }
}
