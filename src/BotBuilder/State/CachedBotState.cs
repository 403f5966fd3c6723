using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A state as loaded in this turn, with the JSON it had then.</summary>
internal sealed class CachedBotState
{
    private byte[] saved;

    private CachedBotState(Dictionary<string, object> state, byte[]? saved)
    {
        State = state;
        this.saved = saved ?? Snapshot();
    }

    public Dictionary<string, object> State { get; }

    public static CachedBotState FromStore(object? stored) =>
        new(ActivityJson.Convert<Dictionary<string, object>>(stored) ?? [], null);

    /// <summary>Empty, and different from anything that may be stored.</summary>
    public static CachedBotState Cleared() => new([], []);

    public byte[] Snapshot() => JsonSerializer.SerializeToUtf8Bytes(State, ActivityJson.Options);

    public bool IsChanged(byte[] snapshot) => !snapshot.AsSpan().SequenceEqual(saved);

    public void Saved(byte[] snapshot) => saved = snapshot;
}
