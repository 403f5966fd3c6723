namespace Microsoft.Bot.Schema;

/// <summary>What another service answered, as the cause of an error.</summary>
public class InnerHttpError(int? statusCode = null, object? body = null)
{
    public int? StatusCode { get; set; } = statusCode;
    public object? Body { get; set; } = body;
}
