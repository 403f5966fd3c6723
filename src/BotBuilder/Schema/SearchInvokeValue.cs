namespace Microsoft.Bot.Schema;

/// <summary>What a card looks for while a person types.</summary>
public class SearchInvokeValue
{
    public string? Kind { get; set; }
    public string? QueryText { get; set; }
    public SearchInvokeOptions? QueryOptions { get; set; }
    public object? Context { get; set; }
}
