namespace BoneRisk.Storage.AzureBlobs;

/// <summary>
/// Removes idle conversations from the container, and replies that nobody asks for any more: those of saves that never
/// happened, and those that no channel has fetched for a day.
/// </summary>
public sealed class AzureBlobRetention(AzureBlobContainer container, TimeProvider clock) : IRetention
{
    private static readonly TimeSpan RepliesAreAskedFor = TimeSpan.FromDays(1);

    private readonly BlobSweep _states = new(container, BlobNames.States);
    private readonly BlobSweep _outboxes = new(container, BlobNames.Outboxes);

    /// <inheritdoc/>
    public Task<int> RemoveIdleAsync(
        DateTimeOffset before, int most, CancellationToken cancellationToken = default) =>
        container.GuardAsync(
            async () =>
            {
                var yesterday = clock.GetUtcNow() - RepliesAreAskedFor;
                var states = await _states.RemoveAsync(before, most, cancellationToken);
                var outboxes = await _outboxes.RemoveAsync(
                    before > yesterday ? before : yesterday, most, cancellationToken);
                return Math.Max(states, outboxes);
            },
            cancellationToken);
}
