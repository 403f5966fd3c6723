using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice(string? value = null)
{
    public string? Value { get; set; } = value;

    /// <summary>The button, where it should differ from the value.</summary>
    public CardAction? Action { get; set; }

    public List<string>? Synonyms { get; set; }
}
