using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace BoneRisk.DirectLine;

/// <summary>
/// Reads an upload: one file as the whole body, or a form with a part <c>activity</c> and any number of files. A file
/// of a type that is not allowed, or that is not what it says it is, is refused.
/// </summary>
internal sealed class UploadReader(RequestBody body, IOptions<DirectLineOptions> options)
{
    private const int MostFiles = 10;

    private readonly HashSet<string> _types = [.. options.Value.UploadTypeList];

    public async Task<Upload> ReadAsync(HttpRequest request)
    {
        var type = Type(request.ContentType) ?? throw DirectLineProblem.UnsupportedType();
        var content = await RequestBody.ReadBytesAsync(request, options.Value.MaxUploadBytes);
        if (type.MediaType != "multipart/form-data")
        {
            var name = Name(request.Headers.ContentDisposition);
            return new Upload(Said(null), [File(name, type, content)]);
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > 200)
            throw DirectLineProblem.BadArgument("The form has no boundary.");
        try
        {
            return await ReadFormAsync(new MultipartReader(boundary, new MemoryStream(content)));
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw DirectLineProblem.BadArgument("The form cannot be read.");
        }
    }

    private async Task<Upload> ReadFormAsync(MultipartReader form)
    {
        Activity? activity = null;
        List<UploadedFile> files = [];
        while (await form.ReadNextSectionAsync() is { } part)
        {
            using var content = new MemoryStream();
            await part.Body.CopyToAsync(content);
            var type = Type(part.ContentType);
            if (type?.MediaType == "application/vnd.microsoft.activity")
                activity = body.ReadActivity(content.ToArray());
            else
                files.Add(File(Name(part.ContentDisposition), type, content.ToArray()));
        }

        return files.Count is >= 1 and <= MostFiles
            ? new Upload(Said(activity), files)
            : throw DirectLineProblem.BadArgument($"An upload has 1 to {MostFiles} files.");
    }

    private UploadedFile File(string? name, MediaTypeHeaderValue? type, byte[] content) =>
        type?.MediaType.Value?.ToLowerInvariant() is { } said && _types.Contains(said) && FileTypes.Agree(said, content)
            ? new UploadedFile(name, said, content)
            : throw DirectLineProblem.UnsupportedType();

    private static Activity Said(Activity? activity) => activity ?? new Activity(ActivityTypes.Message);

    private static MediaTypeHeaderValue? Type(string? header) =>
        MediaTypeHeaderValue.TryParse(header, out var type) ? type : null;

    /// <summary>The name of a file. Browsers write what would end the header or the quotes as percent and code.</summary>
    private static string? Name(string? header) =>
        ContentDispositionHeaderValue.TryParse(header, out var disposition)
            ? HeaderUtilities.RemoveQuotes(
                disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value?
                .Replace("%22", "\"", StringComparison.Ordinal)
                .Replace("%0D", "\r", StringComparison.Ordinal)
                .Replace("%0A", "\n", StringComparison.Ordinal)
            : null;
}
