using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;

namespace BoneRisk.DirectLine;

/// <summary>
/// Hands out what was uploaded. As in the real service there is no Authorization header, because an image on a page
/// cannot send one: the id is the permission.
/// </summary>
internal sealed class AttachmentEndpoints(IAttachmentStore store)
{
    private const string Original = "original";

    public async Task<IResult> GetInfoAsync(string id)
    {
        var file = await FindAsync(id);
        return TypedResults.Json(
            new AttachmentBody(
                FileTypes.FileName(file.ContentType), file.ContentType, [new ViewBody(Original, file.Content.Length)]),
            DirectLineJson.Default.AttachmentBody);
    }

    /// <summary>Whatever is in the file, it is saved or shown as what it was scanned to be, and never run.</summary>
    public async Task<IResult> GetViewAsync(HttpContext http, string id, string view)
    {
        var file = await FindAsync(id);
        if (view != Original)
            throw DirectLineProblem.NoAttachment();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        var type = file.ContentType == FileTypes.Text ? "text/plain; charset=utf-8" : file.ContentType;
        return TypedResults.File(file.Content, type, FileTypes.FileName(file.ContentType));
    }

    private async Task<StoredAttachment> FindAsync(string id) =>
        await store.FindAsync(id) ?? throw DirectLineProblem.NoAttachment();
}
