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

        using var body = new MemoryStream();
        if (request.ContentLength > MaxBytes || !await FitsAsync(request.Body, body, context.HttpContext.RequestAborted))
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var json = body.GetBuffer().AsMemory(0, (int)body.Length);
        HalfCharacters.Replace(json.Span);
        if (!IsJson(json.Span))
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);

        body.Position = 0;
        request.Body = body;
        return await next(context);
    }

    private static async Task<bool> FitsAsync(Stream from, MemoryStream to, CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (to.Length + read > MaxBytes)
                return false;
            to.Write(buffer, 0, read);
        }

        return true;
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
