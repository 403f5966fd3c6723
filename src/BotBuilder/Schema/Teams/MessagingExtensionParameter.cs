namespace Microsoft.Bot.Schema.Teams;

/// <summary>One parameter of a search. The first, empty search has <c>initialRun</c> alone.</summary>
public class MessagingExtensionParameter(string? name = null, object? value = null)
{
    public string? Name { get; set; } = name;
    public object? Value { get; set; } = value;
}
