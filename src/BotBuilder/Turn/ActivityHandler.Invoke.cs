using System.Net;
using System.Text.Json;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected static InvokeResponse CreateInvokeResponse(object? body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = GetSearchInvokeValue(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken));
                case "adaptiveCard/action":
                    var value = GetAdaptiveCardInvokeValue(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        SearchInvokeValue invokeValue,
        CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <exception cref="InvokeResponseException">400: the value is missing, or not what it should be.</exception>
    private protected static T ReadValue<T>(IInvokeActivity activity, string purpose = "")
    {
        try
        {
            if (activity.Value is { } value and not T && !ActivityJson.IsJson(value))
                throw new JsonException();
            return ActivityJson.Convert<T>(activity.Value) ?? throw BadRequest("Missing value property" + purpose);
        }
        catch (JsonException)
        {
            throw BadRequest("Value property is not properly formed" + purpose);
        }
    }

    private static SearchInvokeValue GetSearchInvokeValue(IInvokeActivity activity)
    {
        var value = ReadValue<SearchInvokeValue>(activity, " for search");
        // Teams leaves it out at times.
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == Channels.Msteams)
            value.Kind = SearchInvokeTypes.Search;
        if (string.IsNullOrEmpty(value.QueryText))
            throw BadRequest("Missing queryText property for search");
        if (string.IsNullOrEmpty(value.Kind))
            throw BadRequest("Missing kind property for search");
        return value;
    }

    private static AdaptiveCardInvokeValue GetAdaptiveCardInvokeValue(IInvokeActivity activity)
    {
        var value = ReadValue<AdaptiveCardInvokeValue>(activity);
        if (value.Action is null)
            throw BadRequest("Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw BadRequest($"The action '{value.Action.Type}' is not supported.", "NotSupported");
        return value;
    }

    private static InvokeResponseException BadRequest(string message, string code = "BadRequest") => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(
            new DelegatingTurnContext<IInvokeActivity>(turnContext), cancellationToken);

        // A handler may have answered on its own.
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
        }
    }

    /// <summary>Ends the handling of an invoke with this status.</summary>
    protected class InvokeResponseException(HttpStatusCode statusCode, object? body = null) : Exception
    {
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
