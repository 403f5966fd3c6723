namespace BoneRisk.Storage.Postgres;

/// <summary>Forgets what was delivered, whatever has come together in one statement, one statement at a time.</summary>
internal sealed class DeliveredQueue(PostgresDatabase database)
{
    private readonly Lock _lock = new();
    private List<(string Key, string Activity)> _waiting = [];
    private Task _running = Task.CompletedTask;

    public void Add(string key, string activity)
    {
        lock (_lock)
        {
            _waiting.Add((key, activity));
            if (_waiting.Count == 1 && _running.IsCompleted)
                _running = Task.Run(RunAsync);
        }
    }

    public Task EmptyAsync()
    {
        lock (_lock)
            return _running;
    }

    private async Task RunAsync()
    {
        while (Take() is { Count: > 0 } delivered)
        {
            try
            {
                await ForgetAsync(delivered);
            }
            catch (Exception e) when (e is StorageException or ObjectDisposedException)
            {
                // Owed still: they come twice if somebody asks for them again, and go with the conversation at the latest.
            }
        }
    }

    private List<(string Key, string Activity)> Take()
    {
        lock (_lock)
        {
            var taken = _waiting;
            _waiting = [];
            if (taken.Count == 0)
                _running = Task.CompletedTask;
            return taken;
        }
    }

    // Without waiting for the disk: after a crash they come twice rather than never.
    private Task<int> ForgetAsync(List<(string Key, string Activity)> delivered) => database.WriteAsync(
        batch => batch
            .With("SELECT set_config('synchronous_commit', 'off', true)")
            .With(
                """
                DELETE FROM outbox WHERE (key, activity) IN (
                    SELECT o.key, o.activity FROM outbox o JOIN unnest($1, $2) AS d (key, activity) USING (key, activity)
                    FOR UPDATE OF o SKIP LOCKED)
                """,
                delivered.Select(d => d.Key).ToArray(), delivered.Select(d => d.Activity).ToArray()),
        CancellationToken.None);
}
