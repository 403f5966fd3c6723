namespace Microsoft.Bot.Schema;

/// <summary>A signal that no person sees.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
    ConversationReference? RelatesTo { get; set; }
}
