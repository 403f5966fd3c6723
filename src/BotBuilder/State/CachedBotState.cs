using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>A state as loaded in this turn, with the JSON it had then.</summary>
    public class CachedBotState
    {
        private byte[] saved;

        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>();
            saved = Snapshot();
        }

        public IDictionary<string, object> State { get; set; }

        /// <summary>Empty, and different from anything that may be stored.</summary>
        internal static CachedBotState Cleared() => new() { saved = [] };

        internal byte[] Snapshot() => JsonSerializer.SerializeToUtf8Bytes(State, ActivityJson.Options);

        internal bool IsChanged(byte[] snapshot) => !snapshot.AsSpan().SequenceEqual(saved);

        internal void Saved(byte[] snapshot) => saved = snapshot;
    }
}
