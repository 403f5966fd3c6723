using Microsoft.Data.Sqlite;

namespace BoneRisk.Storage.Sqlite;

/// <summary>
/// Writes that wait for the one connection that writes. Whatever is waiting when a transaction begins shares it, and
/// with it the flush to disk, which costs more than all else: many turns at once are as durable as one, and cheaper.
/// </summary>
internal sealed class CommitQueue(Func<SqliteSession> writer)
{
    // So that the first of a batch need not wait for a very long one.
    private const int MostTogether = 256;

    private readonly Lock _lock = new();
    private readonly Queue<PendingWrite> _waiting = [];
    private bool _running;

    public Task<T> AddAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        var write = new PendingWrite<T>(work, cancellationToken);
        lock (_lock)
        {
            _waiting.Enqueue(write);
            if (_running)
                return write.Task;
            _running = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static queue => queue.Run(), this, preferLocal: false);
        return write.Task;
    }

    private void Run()
    {
        var batch = new List<PendingWrite>();
        while (true)
        {
            batch.Clear();
            lock (_lock)
            {
                while (batch.Count < MostTogether && _waiting.TryDequeue(out var write))
                    batch.Add(write);
                if (batch.Count == 0)
                {
                    _running = false;
                    return;
                }
            }

            Commit(batch);
        }
    }

    private void Commit(List<PendingWrite> batch)
    {
        SqliteSession? session = null;
        try
        {
            session = writer();
            session.InTransaction(() =>
            {
                foreach (var write in batch)
                    Do(session, write, alone: batch.Count == 1);
            });
        }
        catch (Exception e)
        {
            if (e is SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL })
                session?.ShortenLog();
            batch.ForEach(write => write.Fail(e));
            return;
        }

        batch.ForEach(write => write.Complete());
    }

    /// <summary>One that fails takes back its own changes and leaves those of the others.</summary>
    private static void Do(SqliteSession session, PendingWrite write, bool alone)
    {
        if (alone)
        {
            write.Run(session);
            return;
        }

        session.Execute("SAVEPOINT one");
        try
        {
            write.Run(session);
        }
        catch (Exception e) when (session.IsInTransaction)
        {
            session.Execute("ROLLBACK TO one");
            write.Fail(e);
        }

        session.Execute("RELEASE one");
    }
}
