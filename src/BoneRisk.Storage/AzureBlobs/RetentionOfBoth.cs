namespace BoneRisk.Storage.AzureBlobs;

/// <summary>Removes what is idle from two stores.</summary>
internal sealed class RetentionOfBoth(IRetention first, IRetention second) : IRetention
{
    public async Task<int> RemoveIdleAsync(
        DateTimeOffset before, int most, CancellationToken cancellationToken = default) =>
        Math.Max(
            await first.RemoveIdleAsync(before, most, cancellationToken),
            await second.RemoveIdleAsync(before, most, cancellationToken));
}
