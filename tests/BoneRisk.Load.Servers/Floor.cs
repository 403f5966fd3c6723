using System.Text.Json;

namespace BoneRisk.Load.Servers;

/// <summary>Kestrel and System.Text.Json alone: reads the body that the echo bot reads, writes the body that it writes.</summary>
internal static class Floor
{
    public static void Map(WebApplication app) => app.Run(
        http => HttpMethods.IsPost(http.Request.Method) ? AnswerAsync(http) : Task.CompletedTask); // A GET asks whether it is ready.

    private static async Task AnswerAsync(HttpContext http)
    {
        var posted = await JsonSerializer.DeserializeAsync(http.Request.Body, FloorJson.Default.FloorActivity, http.RequestAborted);
        var body = JsonSerializer.SerializeToUtf8Bytes(new FloorReplies([Reply(posted!)]), FloorJson.Default.FloorReplies);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static FloorActivity Reply(FloorActivity to) => new()
    {
        Type = "message",
        ServiceUrl = to.ServiceUrl,
        ChannelId = to.ChannelId,
        From = to.Recipient,
        Conversation = to.Conversation,
        Recipient = to.From,
        Locale = to.Locale,
        Text = $"Echo: {to.Text}",
        Speak = $"Echo: {to.Text}",
        InputHint = "acceptingInput",
        ReplyToId = to.Id,
    };
}
