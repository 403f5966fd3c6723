using Microsoft.Bot.Builder;

namespace BoneRisk.Storage.Tests;

internal sealed class Note : IStoreItem
{
    public string? Text { get; set; }

    public int Count { get; set; }

    public string? ETag { get; set; }
}
