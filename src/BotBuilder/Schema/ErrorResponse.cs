namespace Microsoft.Bot.Schema;

/// <summary>Body of a failed Connector call.</summary>
public class ErrorResponse(Error? error = null)
{
    public Error? Error { get; set; } = error;
}
