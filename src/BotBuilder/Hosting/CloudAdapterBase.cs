using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Runs turns of Bot Framework channels, and sends through their Connector API.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    internal TimeProvider Time { get; set; } = TimeProvider.System;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i].Id = null;
            responses[i] = await SendActivityAsync(turnContext, activities[i], cancellationToken)
                ?? new ResourceResponse(string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        RequiredClient(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        RequiredClient(turnContext).Conversations.DeleteActivityAsync(
            reference.Conversation!.Id!, reference.ActivityId!, cancellationToken);

    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(botAppId, reference.GetContinuationActivity(), callback, cancellationToken);

    public override Task ContinueConversationAsync(
        string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference.GetContinuationActivity(), callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => ContinueConversationAsync(
            claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => ContinueConversationAsync(
            claimsIdentity,
            continuationActivity,
            BotFrameworkAuthentication.GetOriginatingAudience(),
            callback,
            cancellationToken);

    public override async Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var context = new TurnContext(this, continuationActivity);
        await FillTurnStateAsync(context, claimsIdentity, factory, audience, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationParameters);
        var identity = CreateClaimsIdentity(botAppId);
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var client = await factory.CreateAsync(serviceUrl, audience, cancellationToken);
        var created = await client.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        var activity = new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            Id = created.ActivityId ?? Guid.NewGuid().ToString("n"),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
            Conversation = new ConversationAccount(
                conversationParameters.IsGroup, id: created.Id, tenantId: conversationParameters.TenantId),
        };
        using var context = new TurnContext(this, activity);
        await FillTurnStateAsync(context, identity, factory, audience, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs a turn; what it returns, if anything, is the body of the HTTP answer.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = new TurnContext(this, activity);
        await FillTurnStateAsync(
            context,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.ConnectorFactory,
            authenticateRequestResult.Audience,
            callback,
            cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
        return TurnResult(context);
    }

    [SuppressMessage("Performance", "CA1822", Justification = "An instance method in the original")]
    protected ClaimsIdentity CreateClaimsIdentity(string? botAppId) => new(
        [new Claim("aud", botAppId ?? string.Empty), new Claim("appid", botAppId ?? string.Empty)]);

    private static InvokeResponse? TurnResult(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse
            {
                Status = (int)HttpStatusCode.OK,
                Body = context.TurnState.Get<WrittenReplies>() is { } written && written.Are(context.BufferedReplyActivities)
                    ? written
                    : new ExpectedReplies(context.BufferedReplyActivities),
            };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
            return null;
        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static IConnectorClient RequiredClient(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The activity's serviceUrl is no HTTP address to answer to.");

    private static async Task FillTurnStateAsync(
        TurnContext context,
        ClaimsIdentity identity,
        ConnectorFactory factory,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        context.TurnState[BotIdentityKey] = identity;
        context.TurnState.Set(factory);
        context.TurnState.Set(callback);
        context.TurnState.Set(OAuthScopeKey, audience);
        if (Uri.TryCreate(context.Activity.ServiceUrl, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps))
        {
            context.TurnState.Set(await factory.CreateAsync(url.AbsoluteUri, audience, cancellationToken));
        }
    }

    private async Task<ResourceResponse?> SendActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var delay = TimeSpan.FromMilliseconds(Convert.ToDouble(activity.Value, CultureInfo.InvariantCulture));
                await Task.Delay(delay, Time, cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState[InvokeResponseKey] = activity;
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        if (turnContext.TurnState.Get<IConnectorClient>() is not { } client || activity.Conversation?.Id is null)
        {
            // Somebody posted an activity without an address to answer to; that is not the bot's failure.
            LogNowhere(Logger, activity.Type);
            return null;
        }

        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await client.Conversations.SendToConversationAsync(activity, cancellationToken)
            : await client.Conversations.ReplyToActivityAsync(activity, cancellationToken);
    }

    [LoggerMessage(10, LogLevel.Warning, "An activity of type {Type} was not sent: there is no address to send it to.")]
    private static partial void LogNowhere(ILogger logger, string? type);
}
