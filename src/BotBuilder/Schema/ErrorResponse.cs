namespace Microsoft.Bot.Schema;

/// <summary>Body of a failed Connector call.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error? error = null) => Error = error;

    public Error? Error { get; set; }
}
