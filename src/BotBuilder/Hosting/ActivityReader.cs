using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads the activity of a request, or says why not.</summary>
internal static class ActivityReader
{
    public static async Task<(Activity? Activity, Refusal? Refusal)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
            return (null, new Refusal(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", "Activities are posted."));

        if (request.Body is MemoryStream held && held.TryGetBuffer(out var bytes))
            return Parse(bytes.AsSpan((int)held.Position)); // Somebody looked at it before, and has all of it.

        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        return Parse(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    private static (Activity?, Refusal?) Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var activity = ActivityJson.Deserialize(json);
            return string.IsNullOrWhiteSpace(activity.Type)
                ? (null, new Refusal(HttpStatusCode.BadRequest, "MissingProperty", "The activity has no type."))
                : (activity, null);
        }
        catch (JsonException e)
        {
            // The place only: the message may quote the text.
            var place = e.Path is { Length: > 0 } path ? $" at {path}" : string.Empty;
            return (null, new Refusal(
                HttpStatusCode.BadRequest, "BadSyntax", $"The body is not the JSON of an activity{place}."));
        }
    }
}
