namespace BoneRisk.Storage.Sqlite;

/// <summary>A write, from being asked for until it is on disk.</summary>
internal abstract class PendingWrite
{
    /// <summary>Makes the changes, inside a transaction.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>Tells whoever waits that the changes are on disk.</summary>
    public abstract void Complete();

    /// <summary>Tells whoever waits that nothing was changed. The first word counts.</summary>
    public abstract void Fail(Exception e);
}

/// <inheritdoc/>
internal sealed class PendingWrite<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken) : PendingWrite
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    public Task<T> Task => _done.Task;

    public override void Run(SqliteSession session)
    {
        // Only while nothing has happened yet: after that it is always known whether it was written.
        cancellationToken.ThrowIfCancellationRequested();
        _result = work(session);
    }

    public override void Complete() => _done.TrySetResult(_result);

    public override void Fail(Exception e)
    {
        if (e is OperationCanceledException)
            _done.TrySetCanceled(cancellationToken);
        else
            _done.TrySetException(e);
    }
}
