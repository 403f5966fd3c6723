namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, as channels report it.</summary>
public class Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null)
{
    public string? Code { get; set; } = code;
    public string? Message { get; set; } = message;
    public InnerHttpError? InnerHttpError { get; set; } = innerHttpError;
}
