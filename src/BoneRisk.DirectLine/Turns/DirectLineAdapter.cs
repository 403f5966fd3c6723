using System.Globalization;
using BoneRisk.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine;

/// <summary>
/// The bot's side of the channel: what the bot sends goes into the activity log, and from there to the client. Runs
/// the middleware that the host registered as <see cref="IMiddleware"/>, in that order; the host sets
/// <see cref="BotAdapter.OnTurnError"/>.
/// </summary>
public class DirectLineAdapter : BotAdapter
{
    /// <summary>The channel id of every activity here.</summary>
    public const string ChannelId = "directline";

    private const string EndedKey = "BoneRisk.DirectLine.Ended";

    private readonly IActivityLog _log;
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<DirectLineAdapter> _logger;

    /// <summary>An adapter over this log.</summary>
    public DirectLineAdapter(
        IActivityLog log,
        IOptions<DirectLineOptions> options,
        IEnumerable<IMiddleware> middleware,
        TimeProvider clock,
        ILogger<DirectLineAdapter> logger)
    {
        (_log, _options, _clock, _logger) = (log, options.Value, clock, logger);
        foreach (var each in middleware)
            Use(each);
    }

    internal ChannelAccount Bot => new(_options.BotId, _options.BotName, role: RoleTypes.Bot);

    /// <summary>Stores what the bot sends, or only shows it where that is all it is for (typing).</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = new ResourceResponse(await SendAsync(turnContext, activities[i], cancellationToken));
        return responses;
    }

    /// <summary>Direct Line clients cannot be told to change what they show.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot update an activity.");

    /// <summary>Direct Line clients cannot be told to remove what they show.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line cannot delete an activity.");

    /// <summary>Runs a turn that the bot starts, in a conversation of this channel.</summary>
    public override Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentException.ThrowIfNullOrEmpty(reference.Conversation?.Id, nameof(reference));
        return RunTurnAsync(reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <summary>Runs the middleware and the bot over an activity; then ends the conversation if it is over.</summary>
    internal async Task RunTurnAsync(
        Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Set<ILogWriter>(new LogWriter(this, context));
        try
        {
            await RunPipelineAsync(context, callback, cancellationToken);
        }
        finally
        {
            await EndIfOverAsync(context);
        }
    }

    private async Task<string> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case "delay": // a pause between two messages, written as a pseudo activity
                var pause = activity.Value is int milliseconds ? milliseconds : 1000;
                await Task.Delay(TimeSpan.FromMilliseconds(pause), _clock, cancellationToken);
                return "";
            case "invokeResponse" or ActivityTypes.Trace or ActivityTypes.ConversationUpdate:
                return ""; // never for clients
        }

        var conversationId = ConversationId(turn);
        if (activity.Type != ActivityTypes.Typing)
        {
            var sequence = await _log.AppendAsync(
                conversationId, next => Write(turn, activity, next), cancellationToken: cancellationToken);
            if (sequence is not null)
                return activity.Id!;

            // Over or deleted ("your data is gone"): whoever is still listening may hear it, but it is not kept.
            _logger.NotKept(activity.Type, conversationId);
        }

        Address(turn, activity);
        activity.Id = $"{conversationId}|{Guid.NewGuid():N}";
        await _log.PublishAsync(conversationId, BotJson.Serialize(activity), cancellationToken);
        return activity.Id;
    }

    /// <summary>An activity of a turn as it stands in the log at this sequence.</summary>
    internal string Write(ITurnContext turn, Activity activity, long sequence)
    {
        Address(turn, activity);
        activity.Id = ActivityId(ConversationId(turn), sequence);
        return BotJson.Serialize(activity);
    }

    private void Address(ITurnContext turn, Activity activity)
    {
        activity.ChannelId = ChannelId;
        activity.Conversation = new ConversationAccount(id: ConversationId(turn));
        activity.From = Bot;
        activity.Recipient ??= turn.Activity.From;
        activity.Timestamp = _clock.GetUtcNow();
        if (activity.Type == ActivityTypes.EndOfConversation)
            turn.TurnState.Set(EndedKey, EndedKey);

        // Web Chat holds a reply back until it has the activity replied to; only a message is sure to be there.
        if (turn.Activity.Type != ActivityTypes.Message)
            activity.ReplyToId = null;
    }

    private static string ConversationId(ITurnContext turn) => turn.Activity.Conversation!.Id!;

    internal static string ActivityId(string conversationId, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");

    // Not cancelled with the turn: a conversation that is over must not stay open because the bot was slow.
    private async Task EndIfOverAsync(TurnContext turn)
    {
        var conversationId = ConversationId(turn);
        var over = turn.Activity.Type == ActivityTypes.EndOfConversation
            || turn.TurnState.Get<string>(EndedKey) is not null
            || await _log.FindAsync(conversationId, CancellationToken.None) is not { Ended: false };
        if (!over)
            return;
        await _log.EndAsync(conversationId, CancellationToken.None);
        _logger.Ended(conversationId);
    }
}
