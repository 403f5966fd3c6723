using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Turns;

/// <summary>What a turn says and which cards it tidies up, held back until it is saved. Typing signs are not.</summary>
public sealed class HeldReplies
{
    private readonly List<HeldReply> _replies = [];
    private readonly List<Func<Task>> _updates = [];
    private bool _holding = true;

    /// <summary>Holds what this turn sends from now on.</summary>
    public HeldReplies(ITurnContext turn)
    {
        turn.OnSendActivities(HoldAsync);
        turn.OnUpdateActivity(HoldAsync);
    }

    /// <summary>What is said, in order.</summary>
    public IReadOnlyList<HeldReply> Replies => _replies;

    /// <summary>Cards that are tidied up: no reason to wait for what is said.</summary>
    public IReadOnlyList<Func<Task>> Updates => _updates;

    /// <summary>Holds nothing any more: what comes now goes out at once.</summary>
    public void Open() => _holding = false;

    /// <summary>Drops what was held.</summary>
    public void Forget()
    {
        _replies.Clear();
        _updates.Clear();
    }

    private async Task<ResourceResponse[]> HoldAsync(
        ITurnContext turn, List<Activity> activities, Func<Task<ResourceResponse[]>> send)
    {
        if (activities.TrueForAll(a => a.Type == ActivityTypes.Trace))
        {
            // Microsoft's dialogs trace the whole state at the end of a turn. What a person answered stays here.
            return [.. activities.Select(_ => new ResourceResponse())];
        }

        if (!_holding || activities.TrueForAll(a => a.Type == ActivityTypes.Typing))
        {
            return await send();
        }

        _replies.Add(new HeldReply(activities, send));
        return [.. activities.Select(_ => new ResourceResponse())];
    }

    private async Task<ResourceResponse> HoldAsync(ITurnContext turn, Activity activity, Func<Task<ResourceResponse>> update)
    {
        if (!_holding)
        {
            return await update();
        }

        _updates.Add(update);
        return new ResourceResponse(activity.Id);
    }
}
