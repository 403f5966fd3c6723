using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using InvokeTurn = Microsoft.Bot.Builder.ITurnContext<Microsoft.Bot.Schema.IInvokeActivity>;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        InvokeTurn turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        try
        {
            return await (activity.Name switch
            {
                null when activity.ChannelId == Channels.Msteams =>
                    OnTeamsCardActionInvokeAsync(turnContext, cancellationToken),
                "fileConsent/invoke" =>
                    OnTeamsFileConsentAsync(turnContext, Read<FileConsentCardResponse>(), cancellationToken),
                "actionableMessage/executeAction" => Ok(OnTeamsO365ConnectorCardActionAsync(
                    turnContext, Read<O365ConnectorCardActionQuery>(), cancellationToken)),
                "composeExtension/queryLink" => Ok(OnTeamsAppBasedLinkQueryAsync(
                    turnContext, Read<AppBasedLinkQuery>(), cancellationToken)),
                "composeExtension/anonymousQueryLink" => Ok(OnTeamsAnonymousAppBasedLinkQueryAsync(
                    turnContext, Read<AppBasedLinkQuery>(), cancellationToken)),
                "composeExtension/query" => Ok(OnTeamsMessagingExtensionQueryAsync(
                    turnContext, Read<MessagingExtensionQuery>(), cancellationToken)),
                "composeExtension/selectItem" => Ok(OnTeamsMessagingExtensionSelectItemAsync(
                    turnContext, ReadObject(), cancellationToken)),
                "composeExtension/submitAction" => Ok(OnTeamsMessagingExtensionSubmitActionDispatchAsync(
                    turnContext, Read<MessagingExtensionAction>(), cancellationToken)),
                "composeExtension/fetchTask" => Ok(OnTeamsMessagingExtensionFetchTaskAsync(
                    turnContext, Read<MessagingExtensionAction>(), cancellationToken)),
                "composeExtension/querySettingUrl" => Ok(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
                    turnContext, Read<MessagingExtensionQuery>(), cancellationToken)),
                "composeExtension/setting" => Ok(OnTeamsMessagingExtensionConfigurationSettingAsync(
                    turnContext, ReadObject(), cancellationToken)),
                "composeExtension/onCardButtonClicked" => Ok(OnTeamsMessagingExtensionCardButtonClickedAsync(
                    turnContext, ReadObject(), cancellationToken)),
                "task/fetch" => Ok(OnTeamsTaskModuleFetchAsync(
                    turnContext, Read<TaskModuleRequest>(), cancellationToken)),
                "task/submit" => Ok(OnTeamsTaskModuleSubmitAsync(
                    turnContext, Read<TaskModuleRequest>(), cancellationToken)),
                "tab/fetch" => Ok(OnTeamsTabFetchAsync(turnContext, Read<TabRequest>(), cancellationToken)),
                "tab/submit" => Ok(OnTeamsTabSubmitAsync(turnContext, Read<TabSubmit>(), cancellationToken)),
                "config/fetch" => Ok(OnTeamsConfigFetchAsync(turnContext, ReadObject(), cancellationToken)),
                "config/submit" => Ok(OnTeamsConfigSubmitAsync(turnContext, ReadObject(), cancellationToken)),
                _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
            });
        }
        catch (InvokeResponseException e)
        {
            return e.CreateInvokeResponse();
        }

        T Read<T>() => ReadValue<T>(activity);
        JsonObject? ReadObject() => ActivityJson.Convert<JsonNode>(activity.Value) as JsonObject;
    }

    protected virtual Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(
        InvokeTurn turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected override Task OnSignInInvokeAsync(
        InvokeTurn turnContext, CancellationToken cancellationToken) =>
        OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsSigninVerifyStateAsync(
        InvokeTurn turnContext, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<InvokeResponse?> OnTeamsFileConsentAsync(
        InvokeTurn turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        fileConsentCardResponse.Action switch
        {
            "accept" => Ok(OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken)),
            "decline" => Ok(OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken)),
            var action => throw new InvokeResponseException(
                HttpStatusCode.BadRequest, $"{action} is not a supported Action."),
        };

    protected virtual Task OnTeamsFileConsentAcceptAsync(
        InvokeTurn turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task OnTeamsFileConsentDeclineAsync(
        InvokeTurn turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        InvokeTurn turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task OnTeamsO365ConnectorCardActionAsync(
        InvokeTurn turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        InvokeTurn turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        InvokeTurn turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        InvokeTurn turnContext, JsonObject? query, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        InvokeTurn turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        InvokeTurn turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            var preview => throw new InvokeResponseException(
                HttpStatusCode.BadRequest, $"{preview} is not a supported BotMessagePreviewAction."),
        };

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        InvokeTurn turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        InvokeTurn turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        InvokeTurn turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        InvokeTurn turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(
        InvokeTurn turnContext, JsonObject? settings, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(
        InvokeTurn turnContext, JsonObject? cardData, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        InvokeTurn turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        InvokeTurn turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(
        InvokeTurn turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(
        InvokeTurn turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(
        InvokeTurn turnContext, JsonObject? configData, CancellationToken cancellationToken) => throw NotImplemented();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(
        InvokeTurn turnContext, JsonObject? configData, CancellationToken cancellationToken) => throw NotImplemented();

    private static InvokeResponseException NotImplemented() => new(HttpStatusCode.NotImplemented);

    private static async Task<InvokeResponse?> Ok(Task handled)
    {
        await handled;
        return CreateInvokeResponse();
    }

    private static async Task<InvokeResponse?> Ok<T>(Task<T> handled) => CreateInvokeResponse(await handled);
}
