using BoneRisk.Storage;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Answers that are written. The host calls an answer completed when it waits to be sent, and on a busy machine it waits
/// for long. Were it marked as delivered then, a crash would lose it; so it is marked with the next turn of the
/// conversation, which comes after it, or a second or two later.
/// </summary>
public sealed class SentAnswers : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private readonly ITurnStore _store;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private Dictionary<string, List<string>> _justNow = [];
    private Dictionary<string, List<string>> _before = [];

    public SentAnswers(ITurnStore store, TimeProvider clock)
    {
        _store = store;
        _timer = clock.CreateTimer(_ => Mark(), null, Period, Period);
    }

    public void Add(string key, string received)
    {
        lock (_lock)
        {
            if (!_justNow.TryGetValue(key, out var activities))
            {
                _justNow[key] = activities = [];
            }

            activities.Add(received);
        }
    }

    public bool Contains(string key, string received)
    {
        lock (_lock)
        {
            return Of(_justNow, key).Contains(received) || Of(_before, key).Contains(received);
        }
    }

    /// <summary>Takes out those of a conversation, for whoever marks them with what is saved next.</summary>
    public IReadOnlyList<string> Take(string key)
    {
        lock (_lock)
        {
            _before.Remove(key, out var before);
            _justNow.Remove(key, out var justNow);
            return [.. before ?? [], .. justNow ?? []];
        }
    }

    /// <summary>Marks them all: nothing is sent after this.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        Mark();
        Mark();
    }

    private static List<string> Of(Dictionary<string, List<string>> sent, string key) => sent.GetValueOrDefault(key) ?? [];

    private void Mark()
    {
        // Under the lock also the marking, which only queues: whoever asks next finds it here or finds it marked.
        lock (_lock)
        {
            foreach (var (key, activities) in _before)
            {
                activities.ForEach(received => _store.Delivered(key, received));
            }

            (_before, _justNow) = (_justNow, []);
        }
    }
}
