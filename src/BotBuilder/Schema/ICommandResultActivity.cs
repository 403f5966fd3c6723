namespace Microsoft.Bot.Schema;

/// <summary>How a command went.</summary>
public interface ICommandResultActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
}
