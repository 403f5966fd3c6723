namespace Microsoft.Bot.Schema;

/// <summary>Value of a command's result.</summary>
public class CommandResultValue<T>
{
    public string? CommandId { get; set; }
    public T? Data { get; set; }
    public Error? Error { get; set; }
}
