using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Connector;

/// <summary>Every call of the Connector API: its address, its body, and which answers are good.</summary>
public sealed class ConnectorClientTests : IDisposable
{
    private readonly StubChannel channel = new();
    private readonly HttpClient http;
    private readonly ConnectorClient client;

    public ConnectorClientTests()
    {
        http = new HttpClient(channel);
        client = new ConnectorClient(new Uri("https://channel.example/amer"), null, http, disposeHttpClient: false);
    }

    private IConversations Conversations => client.Conversations;

    public static TheoryData<string, string, int[]> Calls => new()
    {
        { "create", "POST /amer/v3/conversations", [200, 201, 202] },
        { "list", "GET /amer/v3/conversations", [200] },
        { "next page", "GET /amer/v3/conversations?continuationToken=a%2Fb", [200] },
        { "send", "POST /amer/v3/conversations/c%7C1/activities", [200, 201, 202] },
        { "send activity", "POST /amer/v3/conversations/c%7C1/activities", [200, 201, 202] },
        { "reply", "POST /amer/v3/conversations/c%7C1/activities/a%2F1", [200, 201, 202] },
        { "reply activity", "POST /amer/v3/conversations/c%7C1/activities/a%2F1", [200, 201, 202] },
        { "update", "PUT /amer/v3/conversations/c%7C1/activities/a%2F1", [200, 201, 202] },
        { "update activity", "PUT /amer/v3/conversations/c%7C1/activities/9", [200, 201, 202] },
        { "delete", "DELETE /amer/v3/conversations/c%7C1/activities/a%2F1", [200, 202] },
        { "history", "POST /amer/v3/conversations/c%7C1/activities/history", [200, 201, 202] },
        { "members", "GET /amer/v3/conversations/c%7C1/members", [200] },
        { "member", "GET /amer/v3/conversations/c%7C1/members/29%3Au", [200] },
        { "paged members", "GET /amer/v3/conversations/c%7C1/pagedmembers", [200] },
        { "next members", "GET /amer/v3/conversations/c%7C1/pagedmembers?pageSize=5&continuationToken=t%26x", [200] },
        { "activity members", "GET /amer/v3/conversations/c%7C1/activities/a%2F1/members", [200] },
        { "delete member", "DELETE /amer/v3/conversations/c%7C1/members/29%3Au", [200, 204] },
        { "upload", "POST /amer/v3/conversations/c%7C1/attachments", [200, 201, 202] },
        { "attachment info", "GET /amer/v3/attachments/f%2F1", [200] },
        { "attachment", "GET /amer/v3/attachments/f%2F1/views/original", [200] },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_goes_to_its_address_and_takes_its_answers(string call, string address, int[] good)
    {
        foreach (var status in good)
        {
            channel.Status = status;
            await CallAsync(call);
            Assert.Equal(address, channel.Request);
        }

        foreach (var status in new[] { 302, 400, 401, 403, 404, 405, 413, 500 })
        {
            channel.Status = status;
            var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => CallAsync(call));
            Assert.Equal(status, (int)refused.Response!.StatusCode);
        }
    }

    [Fact]
    public async Task A_refusal_says_why()
    {
        channel.Status = 403;
        channel.Answer = """{"error":{"code":"BotNotInRoster","message":"not a member"}}""";
        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => CallAsync("send"));
        Assert.Equal("BotNotInRoster", refused.Body!.Error!.Code);
        Assert.Equal(channel.Answer, refused.Response!.Content);
        Assert.DoesNotContain("not a member", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("[]")]
    public async Task A_good_status_is_enough_whatever_stands_in_the_body(string answer)
    {
        channel.Answer = answer;
        Assert.Null((await Conversations.SendToConversationAsync("c", new Activity())).Id);
    }

    [Fact]
    public async Task What_the_channel_says_is_read()
    {
        channel.Answer = """{"id":"c2","activityId":"a2","serviceUrl":"https://x/"}""";
        var created = await Conversations.CreateConversationAsync(new ConversationParameters { TenantId = "t" });
        Assert.Equal(("c2", "a2"), (created.Id, created.ActivityId));
        Assert.Equal("t", (string?)JsonNode.Parse(channel.Body!)!["tenantId"]);

        channel.Answer = """[{"id":"29:u","name":"Ann"}]""";
        Assert.Equal("Ann", (await Conversations.GetConversationMembersAsync("c")).Single().Name);

        channel.Answer = """{"members":[{"id":"29:u"}],"continuationToken":"more"}""";
        var page = await Conversations.GetConversationPagedMembersAsync("c", 1);
        Assert.Equal(("29:u", "more"), (page.Members!.Single().Id, page.ContinuationToken));

        channel.Answer = """{"conversations":[{"id":"c","members":[{"id":"u"}]}]}""";
        Assert.Equal("u", (await Conversations.GetConversationsAsync()).Conversations!.Single().Members!.Single().Id);

        channel.Answer = """{"name":"scan.png","type":"image/png","views":[{"viewId":"original","size":7}]}""";
        var info = await client.Attachments.GetAttachmentInfoAsync("f");
        Assert.Equal(("scan.png", 7), (info.Name, info.Views!.Single().Size));
    }

    [Fact]
    public async Task A_file_is_uploaded_as_base64_and_comes_back_as_bytes()
    {
        await Conversations.UploadAttachmentAsync("c", new AttachmentData("image/png", "scan.png", [1, 2, 3]));
        Assert.Equal("AQID", (string?)JsonNode.Parse(channel.Body!)!["originalBase64"]);

        channel.Answer = "bytes";
        using var reader = new StreamReader(await client.Attachments.GetAttachmentAsync("f", "original"));
        Assert.Equal("bytes", await reader.ReadToEndAsync());
        Assert.Equal(
            "https://channel.example/amer/v3/attachments/f%2F1/views/thumbnail",
            ((Attachments)client.Attachments).GetAttachmentUri("f/1", "thumbnail"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_would_lead_elsewhere_is_refused(string id)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Conversations.SendToConversationAsync(id, new Activity()));
        Assert.Null(channel.Request);
    }

    [Fact]
    public async Task An_activity_without_the_ids_that_the_address_needs_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Conversations.SendToConversationAsync(new Activity()));
        await Assert.ThrowsAsync<ArgumentException>(() => Conversations.ReplyToActivityAsync(Activity(replyTo: null)));
        await Assert.ThrowsAsync<ArgumentException>(() => Conversations.UpdateActivityAsync(Activity(id: null)));
    }

    public void Dispose()
    {
        client.Dispose();
        http.Dispose();
    }

    private static Activity Activity(string? id = "9", string? replyTo = "a/1") => new(ActivityTypes.Message)
    {
        Id = id,
        ReplyToId = replyTo,
        Conversation = new ConversationAccount(id: "c|1"),
    };

    private Task CallAsync(string call) => call switch
    {
        "create" => Conversations.CreateConversationAsync(new ConversationParameters()),
        "list" => Conversations.GetConversationsAsync(),
        "next page" => Conversations.GetConversationsAsync("a/b"),
        "send" => Conversations.SendToConversationAsync("c|1", new Activity()),
        "send activity" => Conversations.SendToConversationAsync(Activity()),
        "reply" => Conversations.ReplyToActivityAsync("c|1", "a/1", new Activity()),
        "reply activity" => Conversations.ReplyToActivityAsync(Activity()),
        "update" => Conversations.UpdateActivityAsync("c|1", "a/1", new Activity()),
        "update activity" => Conversations.UpdateActivityAsync(Activity()),
        "delete" => Conversations.DeleteActivityAsync("c|1", "a/1"),
        "history" => Conversations.SendConversationHistoryAsync("c|1", new Transcript { Activities = [Activity()] }),
        "members" => Conversations.GetConversationMembersAsync("c|1"),
        "member" => ((Conversations)Conversations).GetConversationMemberAsync("29:u", "c|1"),
        "paged members" => Conversations.GetConversationPagedMembersAsync("c|1"),
        "next members" => Conversations.GetConversationPagedMembersAsync("c|1", 5, "t&x"),
        "activity members" => Conversations.GetActivityMembersAsync("c|1", "a/1"),
        "delete member" => Conversations.DeleteConversationMemberAsync("c|1", "29:u"),
        "upload" => Conversations.UploadAttachmentAsync("c|1", new AttachmentData()),
        "attachment info" => client.Attachments.GetAttachmentInfoAsync("f/1"),
        "attachment" => client.Attachments.GetAttachmentAsync("f/1", "original"),
        _ => throw new ArgumentException(call),
    };

    private sealed class StubChannel : HttpMessageHandler
    {
        public int Status { get; set; } = 200;

        public string Answer { get; set; } = "";

        public string? Request { get; private set; }

        public string? Body { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = $"{request.Method} {request.RequestUri!.PathAndQuery}";
            Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage((HttpStatusCode)Status) { Content = new StringContent(Answer) };
        }
    }
}
