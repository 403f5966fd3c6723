using System.Buffers;
using System.Text;
using System.Text.Json;
using BoneRisk.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine;

/// <summary>Reads bodies, up to a size, and says what is wrong with them without repeating them.</summary>
internal sealed class RequestBody(IOptions<DirectLineOptions> options)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public async Task<Activity> ReadActivityAsync(HttpRequest request) =>
        ReadActivity(await ReadBytesAsync(request, options.Value.MaxActivityBytes));

    /// <summary>An activity that came as a part of something larger.</summary>
    public Activity ReadActivity(byte[] json)
    {
        if (json.Length > options.Value.MaxActivityBytes)
            throw DirectLineProblem.TooLarge(options.Value.MaxActivityBytes);
        var activity = Parse(Text(json), BotJson.Deserialize);
        return string.IsNullOrWhiteSpace(activity.Type)
            ? throw DirectLineProblem.BadArgument("An activity must have a type.")
            : activity;
    }

    /// <summary>The parameters; all of them missing when there is no body.</summary>
    public async Task<TokenParameters> ReadParametersAsync(HttpRequest request)
    {
        var text = Text(await ReadBytesAsync(request, options.Value.MaxActivityBytes));
        return string.IsNullOrWhiteSpace(text)
            ? new TokenParameters()
            : Parse(text, json => JsonSerializer.Deserialize(json, DirectLineJson.Default.TokenParameters))
                ?? new TokenParameters();
    }

    private static T Parse<T>(string text, Func<string, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (JsonException)
        {
            throw DirectLineProblem.BadArgument("The body is not the JSON that is expected here.");
        }
    }

    private static string Text(byte[] body)
    {
        HalfCharacters.Replace(body);
        try
        {
            return Strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            throw DirectLineProblem.BadArgument("The body is not UTF-8.");
        }
    }

    /// <summary>A body as it is, if it is no larger than it may be.</summary>
    public static async Task<byte[]> ReadBytesAsync(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
            throw DirectLineProblem.TooLarge(most);

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > most)
            {
                reader.AdvanceTo(read.Buffer.End); // or the server could not read on to the next request
                throw DirectLineProblem.TooLarge(most);
            }

            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var body = read.Buffer.ToArray();
            reader.AdvanceTo(read.Buffer.End);
            return body;
        }
    }
}
