using Microsoft.AspNetCore.Http;

namespace BoneRisk.DirectLine;

/// <summary>Addresses as the client sees them: by the scheme and the Host header it used.</summary>
internal static class RequestUrls
{
    public static string ServiceUrl(this HttpRequest request) =>
        $"{request.Scheme}://{request.Host}{request.PathBase}/";

    public static string AttachmentUrl(this HttpRequest request, string id) =>
        $"{request.ServiceUrl()}v3/attachments/{id}/views/original";

    public static string StreamUrl(this HttpRequest request, string conversationId, long watermark, string token)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        return $"{scheme}://{request.Host}{request.PathBase}/v3/directline/conversations/" +
            $"{Uri.EscapeDataString(conversationId)}/stream?watermark={Watermark.Write(watermark)}&t={token}";
    }
}
