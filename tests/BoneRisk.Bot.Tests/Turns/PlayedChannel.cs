using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BoneRisk.Bot.Tests.Turns;

/// <summary>A channel that keeps what it is sent, and may refuse it.</summary>
internal sealed class PlayedChannel : BotAdapter
{
    private readonly List<string> _sent = [];

    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_sent)
                return [.. _sent];
        }
    }

    /// <summary>Runs before an activity is taken; may throw.</summary>
    public Func<Activity, Task> Sending { get; set; } = _ => Task.CompletedTask;

    public async Task RunAsync(Activity activity, BotCallbackHandler logic)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, logic, TestContext.Current.CancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            await Sending(activity);
            Add(activity.Text ?? $"({activity.Type})");
        }

        return [.. activities.Select(_ => new ResourceResponse("1"))];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Add($"(update) {activity.Text}");
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private void Add(string text)
    {
        lock (_sent)
            _sent.Add(text);
    }
}
