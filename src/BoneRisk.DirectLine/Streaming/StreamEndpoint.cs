using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;

namespace BoneRisk.DirectLine;

/// <summary>Opens the socket of a stream URL. There is no Authorization header: the URL is the permission.</summary>
internal sealed class StreamEndpoint(StreamTokens tokens, IActivityLog log, StreamHub hub)
{
    public async Task<IResult> ConnectAsync(HttpContext http, string conversationId)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            throw DirectLineProblem.BadArgument("A stream is a WebSocket.");

        var watermark = Watermark.Parse(http.Request.Query["watermark"]);
        if (!await tokens.RedeemAsync(http.Request.Query["t"].ToString(), conversationId))
            throw DirectLineProblem.Forbidden("The stream URL has expired, was used before, or is not valid.");

        var conversation = await log.FindOpenAsync(conversationId);
        var after = Math.Min(watermark ?? conversation.LastSequence, conversation.LastSequence);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await hub.RunAsync(conversationId, socket, after);
        return TypedResults.Empty;
    }
}
