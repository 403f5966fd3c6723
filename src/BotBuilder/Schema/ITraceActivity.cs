namespace Microsoft.Bot.Schema;

/// <summary>A note for developers; only the emulator gets to see it.</summary>
public interface ITraceActivity : IActivity
{
    string? Name { get; set; }
    string? Label { get; set; }
    string? ValueType { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}
