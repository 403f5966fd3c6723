using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using BoneRisk.Bot.Tests.Support;
using BoneRisk.Fault.Tests.Support;
using BoneRisk.Load.Replies;

namespace BoneRisk.Fault.Tests.Clock;

/// <summary>Somebody sets the server's clock back by an hour in mid-conversation.</summary>
public sealed class ClockBackTests : IDisposable
{
    private readonly BotFactory _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task An_assessment_goes_on_where_it_was_and_what_comes_again_counts_once()
    {
        using var http = _bot.CreateClient();
        var ann = _bot.Chat();
        await ann.StartAsync();
        await ann.AnswerUntilAsync("falls", People.Ann);
        var answer = new JsonObject { ["text"] = "one", ["id"] = "the same" };
        await ann.SendAsync((JsonObject)answer.DeepClone());

        SetBack();

        Assert.Empty(await ann.SendAsync((JsonObject)answer.DeepClone()));
        await ann.AnswerUntilAsync(null, People.Ann);
        ann.Last[^1].Report.AssertIs(await http.OfAnnAsync());
    }

    [Fact]
    public async Task In_web_chat_nobody_is_locked_out_and_all_is_in_order()
    {
        using var http = _bot.CreateClient();
        var token = await PostAsync(http, "/api/webchat/token", new { @new = true });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)token["token"]!);
        var conversation = $"/v3/directline/conversations/{token["conversationId"]}";
        await PostAsync(http, "/v3/directline/conversations", new { });
        await SayAsync("I agree");

        SetBack();

        await SayAsync("Check my bone risk");
        var fresh = await PostAsync(http, "/v3/directline/tokens/refresh", new { });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)fresh["token"]!);
        await SayAsync("none of these");

        var joined = (await http.GetFromJsonAsync<JsonObject>($"{conversation}?watermark=0", Stop))!;
        var heard = await HearAsync((string)joined["streamUrl"]!, until: "age");
        Assert.Equal(["welcome", "consent", "I agree", "menu", "Check my bone risk", "symptoms", "none of these", "age"], heard);

        Task SayAsync(string text) => PostAsync(
            http, $"{conversation}/activities", new { type = "message", from = new { id = "me" }, text, channelData = new { clientActivityID = text } });
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private void SetBack() => _bot.Clock.AdjustTime(_bot.Clock.GetUtcNow() - TimeSpan.FromHours(1));

    private static async Task<JsonObject> PostAsync(HttpClient http, string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(path, body, Stop);
        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }

    /// <summary>All that comes over the socket, up to a question.</summary>
    private async Task<IReadOnlyList<string>> HearAsync(string url, string until)
    {
        using var socket = await _bot.Server.CreateWebSocketClient().ConnectAsync(new Uri(url), Stop);
        List<string> heard = [];
        var buffer = new byte[256 * 1024];
        while (heard is not [.., var last] || last != until)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), Stop);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            heard.AddRange(ReplyReader.Read(buffer.AsMemory(0, length)).Messages.Select(m => m.ClientActivityId ?? m.Id ?? m.Kind));
        }

        return heard;
    }
}
