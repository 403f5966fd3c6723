using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The turn that an adapter starts. Everything it sends passes its handlers first.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];
    private const string LocaleKey = "turn.locale";
    private bool disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <summary>Another activity within a turn: what is kept, and who listens, is the same.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
        : this(turnContext?.Adapter!, activity)
    {
        TurnState = turnContext!.TurnState;
        if (turnContext is not TurnContext other)
            return;
        _onSendActivities = other._onSendActivities;
        _onUpdateActivity = other._onUpdateActivity;
        _onDeleteActivity = other._onDeleteActivity;
        BufferedReplyActivities = other.BufferedReplyActivities;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = [];

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>Locale of the turn; like that of the activity, unless set.</summary>
    public string? Locale
    {
        get => TurnState.Get<string>(LocaleKey) ?? Activity.Locale;
        set => TurnState.Set(LocaleKey, value);
    }

    /// <summary>What was sent in a turn with delivery mode <c>expectReplies</c>.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Register(_onSendActivities, handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Register(_onUpdateActivity, handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Register(_onDeleteActivity, handler);

    public Task<ResourceResponse?> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = null,
        CancellationToken cancellationToken = default)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Text = Ensure.Text(textReplyToSend),
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint,
        };
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse?> SendActivityAsync(
        IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : null;
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("At least one activity is needed.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var each in activities)
        {
            var activity = (Activity)each;
            activity.ApplyConversationReference(reference);
            if (activity.Type == ActivityTypes.Message)
                activity.InputHint ??= InputHints.AcceptingInput;
            outgoing.Add(activity);
        }

        return SendThroughHandlersAsync(outgoing, 0, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(
        IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ActivityNotNull(activity);
        var update = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlersAsync(update, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        var reference = Activity.GetConversationReference();
        reference.ActivityId = Ensure.Text(activityId);
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        BotAssert.ConversationReferenceNotNull(conversationReference);
        return DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposed)
            return;
        disposed = true;
        if (disposing)
            TurnState.Dispose();
    }

    private TurnContext Register<T>(List<T> handlers, T handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    // A handler may keep its `next` and call it later in the turn: everything it needs is captured here, and
    // only the end of the turn closes the door.
    private Task<ResourceResponse[]> SendThroughHandlersAsync(
        List<Activity> activities, int index, CancellationToken cancellationToken) =>
        index < _onSendActivities.Count
            ? _onSendActivities[index](this, activities, () => SendThroughHandlersAsync(activities, index + 1, cancellationToken))
            : SendNowAsync(activities, cancellationToken);

    private Task<ResourceResponse> UpdateThroughHandlersAsync(
        Activity activity, int index, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        return index < _onUpdateActivity.Count
            ? _onUpdateActivity[index](this, activity, () => UpdateThroughHandlersAsync(activity, index + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);
    }

    private Task DeleteThroughHandlersAsync(
        ConversationReference reference, int index, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        return index < _onDeleteActivity.Count
            ? _onDeleteActivity[index](this, reference, () => DeleteThroughHandlersAsync(reference, index + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
    }

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        ThrowIfDisposed();
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            foreach (var activity in activities)
            {
                if (activity.Type == ActivityTypesEx.InvokeResponse)
                    TurnState[BotAdapter.InvokeResponseKey] = activity;
                else
                    BufferedReplyActivities.Add(activity);
            }

            responses = [.. activities.Select(_ => new ResourceResponse(string.Empty))];
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
            for (var i = 0; i < Math.Min(responses?.Length ?? 0, activities.Count); i++)
            {
                if (responses![i]?.Id is { } id)
                    activities[i].Id = id;
            }
        }

        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses ?? [];
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(disposed, this);
}
