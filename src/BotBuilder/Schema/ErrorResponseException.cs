using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call.</summary>
public class ErrorResponseException(string message) : Exception(message)
{
    public ErrorResponse? Body { get; set; }

    /// <summary>What the channel answered.</summary>
    public HttpResponseMessageWrapper? Response { get; set; }
}
