namespace Microsoft.Bot.Schema;

/// <summary>Value of a command.</summary>
public class CommandValue<T>
{
    public string? CommandId { get; set; }
    public T? Data { get; set; }
}
