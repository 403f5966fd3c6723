using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call.</summary>
public class ErrorResponseException(string message) : Exception(message)
{
    public ErrorResponse? Body { get; set; }
    public HttpResponseMessageWrapper? Response { get; set; }
}
