namespace Microsoft.Bot.Builder;

/// <summary>Answer to an invoke: HTTP status and JSON body.</summary>
public class InvokeResponse
{
    public int Status { get; set; }
    public object? Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
