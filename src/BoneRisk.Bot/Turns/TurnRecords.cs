using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>
/// Reads the state of a conversation with its version, and writes it as JSON with the ids of what was processed in it,
/// so that one row holds both.
/// </summary>
public sealed class TurnRecords(ConversationState state)
{
    private const int Remembered = 20;

    private readonly IStatePropertyAccessor<List<string>> _processed = state.CreateProperty<List<string>>("processed");

    /// <summary>The key of a conversation's state, as <see cref="ConversationState"/> has it.</summary>
    public static string Key(IActivity activity) => $"{activity.ChannelId}/conversations/{activity.Conversation!.Id}";

    /// <summary>Reads the state anew, whatever the turn holds of it.</summary>
    public async Task<TurnRecord> ReadAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await state.LoadAsync(turn, force: true, cancellationToken);
        var eTag = (state.GetCachedState(turn)!.State as IStoreItem)?.ETag;
        return new TurnRecord(Key(turn.Activity), eTag, await _processed.GetAsync(turn, () => [], cancellationToken));
    }

    /// <summary>The state as the turn leaves it. Added only now: what a turn erases does not include this.</summary>
    public async Task<string> WriteAsync(ITurnContext turn, string? received, CancellationToken cancellationToken)
    {
        if (received is not null)
        {
            var processed = await _processed.GetAsync(turn, () => [], cancellationToken);
            processed.Add(received);
            processed.RemoveRange(0, Math.Max(0, processed.Count - Remembered));
            await _processed.SetAsync(turn, processed, cancellationToken); // What was read may be a copy.
        }

        var item = state.GetCachedState(turn)!.State;
        if (item is IStoreItem versioned)
        {
            versioned.ETag = null; // The version is beside the state, not in it.
        }

        return BotJson.SerializeItem(item);
    }
}
