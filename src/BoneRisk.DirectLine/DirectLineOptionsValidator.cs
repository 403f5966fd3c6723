using System.Text;
using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine;

/// <summary>A bad setting is one clear line at start.</summary>
internal sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        List<string> wrong = [];
        if (options.Secret is "")
            wrong.Add("DirectLine:Secret is empty; leave it out instead.");
        if (options.TokenMinutes is < 1 or > 24 * 60)
            wrong.Add("DirectLine:TokenMinutes must be 1 to 1440.");
        if (options.SigningKey is { } key && Encoding.UTF8.GetByteCount(key) < 32)
            wrong.Add("DirectLine:SigningKey must be at least 32 characters.");
        if (string.IsNullOrWhiteSpace(options.BotId))
            wrong.Add("DirectLine:BotId is missing.");
        if (options.BotTimeoutSeconds is < 1 or > 600)
            wrong.Add("DirectLine:BotTimeoutSeconds must be 1 to 600.");
        if (options.MaxActivityBytes < 1024)
            wrong.Add("DirectLine:MaxActivityBytes must be at least 1024.");
        if (options.MaxUploadBytes is < 1024 or > 16 * 1024 * 1024)
            wrong.Add("DirectLine:MaxUploadBytes must be 1024 to 16777216.");
        foreach (var type in options.UploadTypeList.Except(FileTypes.Known))
            wrong.Add($"DirectLine:UploadTypes: '{type}' is none of {string.Join(", ", FileTypes.Known)}");
        foreach (var origin in options.AllowedOrigins.Where(origin => origin != "*" && !IsOrigin(origin)))
            wrong.Add($"DirectLine:AllowedOrigins: '{origin}' must look like https://www.example.org");
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.GetLeftPart(UriPartial.Authority) == text;
}
