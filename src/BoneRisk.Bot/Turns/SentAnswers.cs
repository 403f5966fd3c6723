using BoneRisk.Storage;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Answers that are written. The host calls an answer completed when it waits to be sent, and on a busy machine it waits
/// for long. Were it marked as delivered then, a crash would lose it; so it is marked a second or two later, together
/// with all that were sent in that time.
/// </summary>
public sealed class SentAnswers : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly ITurnStore _store;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private HashSet<(string Key, string Activity)> _justNow = [];
    private HashSet<(string Key, string Activity)> _before = [];

    public SentAnswers(ITurnStore store, TimeProvider clock)
    {
        _store = store;
        _timer = clock.CreateTimer(_ => Mark(), null, Period, Period);
    }

    public void Add(string key, string received)
    {
        lock (_lock)
        {
            _justNow.Add((key, received));
        }
    }

    public bool Contains(string key, string received)
    {
        lock (_lock)
        {
            return _justNow.Contains((key, received)) || _before.Contains((key, received));
        }
    }

    /// <summary>Marks them all: nothing is sent after this.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        Mark();
        Mark();
    }

    private void Mark()
    {
        // Under the lock also the marking, which only queues: whoever asks next finds it here or finds it marked.
        lock (_lock)
        {
            foreach (var (key, received) in _before)
            {
                _store.Delivered(key, received);
            }

            (_before, _justNow) = (_justNow, []);
        }
    }
}
