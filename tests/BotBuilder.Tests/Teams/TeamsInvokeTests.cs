using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotBuilder.Tests.Teams;

public class TeamsInvokeTests
{
    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""")]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""")]
    [InlineData("actionableMessage/executeAction")]
    [InlineData("composeExtension/queryLink")]
    [InlineData("composeExtension/anonymousQueryLink")]
    [InlineData("composeExtension/query")]
    [InlineData("composeExtension/selectItem")]
    [InlineData("composeExtension/submitAction")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"edit"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send"}""")]
    [InlineData("composeExtension/fetchTask")]
    [InlineData("composeExtension/querySettingUrl")]
    [InlineData("composeExtension/setting")]
    [InlineData("composeExtension/onCardButtonClicked")]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("tab/fetch")]
    [InlineData("tab/submit")]
    [InlineData("config/fetch")]
    [InlineData("config/submit")]
    [InlineData("signin/verifyState")]
    [InlineData("somethingNew")]
    public async Task What_a_bot_does_not_handle_is_501(string name, string value = "{}") =>
        Assert.Equal(501, (await InvokeAsync(new TeamsActivityHandler(), name, value)).Status);

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"perhaps"}""")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"perhaps"}""")]
    [InlineData("composeExtension/query", "null")]
    [InlineData("composeExtension/query", "[1]")]
    [InlineData("composeExtension/query", """{"parameters":"all"}""")]
    public async Task What_makes_no_sense_is_400(string name, string value) =>
        Assert.Equal(400, (await InvokeAsync(new TeamsActivityHandler(), name, value)).Status);

    [Fact]
    public async Task A_button_without_a_name_is_a_card_action()
    {
        var pressed = ActivityJson.Deserialize("""{"type":"invoke","channelId":"msteams","value":{"x":1} }""");
        Assert.Equal(202, (await AnswerAsync(pressed, new Shelf())).Status);
    }

    [Fact]
    public async Task A_search_is_answered_with_cards()
    {
        var response = await InvokeAsync(
            new Shelf(),
            "composeExtension/query",
            """{"commandId":"c","parameters":[{"name":"q","value":"milk"}],"queryOptions":{"skip":5,"count":25} }""");

        Assert.Equal(200, response.Status);
        Assert.Equal(
            """{"composeExtension":{"attachmentLayout":"list","type":"result","attachments":[{"preview":{"contentType":"p"},"contentType":"x","content":"milk from 5"}]}}""",
            JsonSerializer.Serialize(response.Body, ActivityJson.Options));
    }

    [Fact]
    public async Task A_dialog_says_what_it_shows()
    {
        var response = await InvokeAsync(new Shelf(), "task/fetch", """{"data":{"a":1},"context":{"theme":"dark"} }""");
        Assert.Equal(
            """{"task":{"value":{"title":"dark","height":100},"type":"continue"}}""",
            JsonSerializer.Serialize(response.Body, ActivityJson.Options));
    }

    private static Task<InvokeResponse> InvokeAsync(IBot bot, string name, string value) => AnswerAsync(
        ActivityJson.Deserialize($$"""{"type":"invoke","name":"{{name}}","value":{{value}} }"""), bot);

    private static async Task<InvokeResponse> AnswerAsync(Activity invoke, IBot bot)
    {
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(invoke, bot.OnTurnAsync);
        return Assert.IsType<InvokeResponse>(((Activity)adapter.GetNextReply()!).Value);
    }

    private sealed class Shelf : TeamsActivityHandler
    {
        protected override Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult<InvokeResponse?>(new InvokeResponse { Status = 202 });

        protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
            ITurnContext<IInvokeActivity> turnContext,
            MessagingExtensionQuery query,
            CancellationToken cancellationToken)
        {
            var card = new Attachment("x", content: $"{query.Parameters![0].Value} from {query.QueryOptions!.Skip}");
            return Task.FromResult(new MessagingExtensionResponse
            {
                ComposeExtension = new MessagingExtensionResult
                {
                    Type = "result",
                    AttachmentLayout = "list",
                    Attachments = [card.ToMessagingExtensionAttachment(new Attachment("p"))],
                },
            });
        }

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
            ITurnContext<IInvokeActivity> turnContext,
            TaskModuleRequest taskModuleRequest,
            CancellationToken cancellationToken) =>
            Task.FromResult(new TaskModuleResponse
            {
                Task = new TaskModuleContinueResponse(
                    new TaskModuleTaskInfo { Title = taskModuleRequest.Context?.Theme, Height = 100 }),
            });
    }
}
