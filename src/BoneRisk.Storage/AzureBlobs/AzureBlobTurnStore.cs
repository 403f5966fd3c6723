using Azure;
using Azure.Storage.Blobs;

namespace BoneRisk.Storage.AzureBlobs;

/// <summary>Turns in Azure Blob Storage, saved by any number of machines.</summary>
/// <remarks>
/// There is no transaction over two blobs, so one write decides: that of the state, on condition that the state is still
/// what the turn began with. Its metadata names the save, in that same write. The replies are written before it, into a
/// blob that ends in the id of the save, which nobody else has; they are owed if the state names the save, and only
/// then. So whoever loses, or is cut off between any two calls, owes nothing that anybody would deliver, and the winner's
/// replies cannot be overwritten by those of another machine that had the same activity. What a cut-off machine leaves
/// behind is removed by <see cref="AzureBlobRetention"/>.
/// <para>
/// State and replies in one blob would take one write fewer in a save, but then marking replies as delivered would
/// change the version of the state, and so fail the next turn that is already on its way.
/// </para>
/// </remarks>
public sealed class AzureBlobTurnStore(AzureBlobContainer container, TimeProvider clock) : ITurnStore
{
    /// <inheritdoc/>
    public bool CanLog => false;

    /// <inheritdoc/>
    public Task<TurnSaved> SaveAsync(TurnToSave turn, CancellationToken cancellationToken = default)
    {
        if (turn.Log is not null)
            throw new NotSupportedException("The log is not where the state is.");
        return container.RunAsync(stop => TrySaveAsync(turn, stop), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<OutboxEntry?> ClaimAsync(
        string key, string activity, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        container.RunAsync(stop => TryClaimAsync(key, activity, until, stop), cancellationToken);

    /// <inheritdoc/>
    public void Delivered(string key, string activity) =>
        _ = RemoveAsync(BlobNames.OwedBy(key, activity), CancellationToken.None).ContinueWith(
            static task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <inheritdoc/>
    public Task ForgetAsync(string key, CancellationToken cancellationToken = default) =>
        RemoveAsync(BlobNames.OwedBy(key), cancellationToken);

    /// <inheritdoc/>
    public Task ReleaseAsync(
        string key, string activity, string? replies = null, CancellationToken cancellationToken = default) =>
        container.RunAsync(
            async stop =>
            {
                await foreach (var blob in container.Find(BlobNames.OwedBy(key, activity), stop))
                    await ReleaseAsync(OwedReplies.Of(blob), replies, stop);
                return true;
            },
            cancellationToken);

    private async Task<TurnSaved> TrySaveAsync(TurnToSave turn, CancellationToken cancellationToken)
    {
        var state = new StateBlob(container, turn.Key);
        var before = turn.ETag is null ? SavesOfState.None : await state.SavesAsync(turn.ETag, cancellationToken);
        if (before is null)
            return TurnSaved.Conflict;

        var save = SavesOfState.NewId();
        BlobClient? outbox = null;
        if (turn.Outbox is { Replies: { } replies } owed)
        {
            outbox = container.Blob(BlobNames.OwedBy(turn.Key, owed.Activity) + save);
            await OwedReplies.PutAsync(outbox, replies, owed.Until, conditions: null, cancellationToken);
        }

        if (await state.TryWriteAsync(turn.State, before, save, cancellationToken) is not null)
        {
            foreach (var activity in turn.Delivered)
                Delivered(turn.Key, activity);
            return TurnSaved.Saved;
        }

        if (outbox is not null)
            await outbox.RemoveAsync(cancellationToken);
        return TurnSaved.Conflict;
    }

    private async Task<OutboxEntry?> TryClaimAsync(
        string key, string activity, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var claim = SavesOfState.NewId();
        while (true)
        {
            if (await FindAsync(key, activity, cancellationToken) is not { } owed)
                return null;

            var blob = container.Blob(owed.Name);
            if (owed.Claim != claim)
            {
                if (owed.Until > clock.GetUtcNow())
                    return new OutboxEntry(activity, null, owed.Until);
                if (!await owed.TryMoveAsync(blob, until, claim, cancellationToken))
                    continue; // Somebody was faster, or the answer was lost and it was us: the next look tells.
            }

            try
            {
                var replies = await blob.DownloadContentAsync(cancellationToken);
                return new OutboxEntry(activity, replies.Value.Content.ToString(), until);
            }
            catch (RequestFailedException e) when (BlobConditions.IsGone(e))
            {
                return null;
            }
        }
    }

    /// <summary>What the latest save that answered the activity owes, of those that happened.</summary>
    private async Task<OwedReplies?> FindAsync(string key, string activity, CancellationToken cancellationToken)
    {
        var found = new List<OwedReplies>();
        await foreach (var blob in container.Find(BlobNames.OwedBy(key, activity), cancellationToken))
            found.Add(OwedReplies.Of(blob));
        if (found.Count == 0)
            return null;

        var saves = await new StateBlob(container, key).SavesAsync(version: null, cancellationToken);
        return found.Where(owed => saves?.Rank(owed.Save) >= 0).MaxBy(owed => saves!.Rank(owed.Save));
    }

    private async Task ReleaseAsync(OwedReplies owed, string? replies, CancellationToken cancellationToken)
    {
        var blob = container.Blob(owed.Name);
        if (replies is null)
        {
            await owed.TryMoveAsync(blob, DateTimeOffset.UnixEpoch, claim: "", cancellationToken);
            return;
        }

        try
        {
            await OwedReplies.PutAsync(
                blob, replies, DateTimeOffset.UnixEpoch, BlobConditions.IsStill(owed.Version), cancellationToken);
        }
        catch (RequestFailedException e) when (BlobConditions.NotMet(e))
        {
            // Delivered or claimed meanwhile: nothing is left to give back.
        }
    }

    private Task<bool> RemoveAsync(string prefix, CancellationToken cancellationToken) => container.RunAsync(
        async stop =>
        {
            await foreach (var blob in container.Find(prefix, stop))
                await container.Blob(blob.Name).RemoveAsync(stop);
            return true;
        },
        cancellationToken);
}
