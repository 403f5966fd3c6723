using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as loaded in this turn, with what it was then.</summary>
    public class CachedBotState
    {
        private readonly Dictionary<string, object>? loaded;
        private byte[]? saved;

        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>();
            if (State.Values.All(value => value is JsonElement or string))
                loaded = new(State); // Nobody can change these: their JSON can wait until it is asked for.
            else
                saved = Snapshot();
        }

        public IDictionary<string, object> State { get; set; }

        /// <summary>Empty, and different from anything that may be stored.</summary>
        internal static CachedBotState Cleared() => new() { saved = [] };

        internal byte[] Snapshot() => Snapshot(State);

        internal bool IsChanged(byte[] snapshot) => !snapshot.AsSpan().SequenceEqual(saved ??= Snapshot(loaded!));

        internal void Saved(byte[] snapshot) => saved = snapshot;

        private static byte[] Snapshot(IDictionary<string, object> state) =>
            JsonSerializer.SerializeToUtf8Bytes(state, ActivityJson.Options);
    }
}
