using System.IO.Pipelines;
using System.Text.Json;
using BoneRisk.Storage;

namespace BoneRisk.Bot.Hosting.Access;

/// <summary>What a body must be before anybody reads it: JSON, at most 256 KB, at most 64 levels deep.</summary>
internal sealed class BodyRules : IEndpointFilter
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxDepth = 64;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method))
            return await next(context);
        if (!request.HasJsonContentType())
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);

        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, MaxBytes));
        if (request.ContentLength > MaxBytes || !await FitsAsync(request.BodyReader, body, context.HttpContext.RequestAborted))
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var json = body.GetBuffer().AsMemory(0, (int)body.Length);
        HalfCharacters.Replace(json.Span);
        if (!IsJson(json.Span))
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);

        body.Position = 0;
        request.Body = body;
        return await next(context);
    }

    private static async Task<bool> FitsAsync(PipeReader from, MemoryStream to, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await from.ReadAsync(cancellationToken);
            var fits = to.Length + read.Buffer.Length <= MaxBytes;
            foreach (var part in fits ? read.Buffer : default)
            {
                to.Write(part.Span);
            }

            from.AdvanceTo(read.Buffer.End);
            if (!fits || read.IsCompleted)
            {
                return fits;
            }
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
            while (reader.Read())
            {
                // Only whether it can be read.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
