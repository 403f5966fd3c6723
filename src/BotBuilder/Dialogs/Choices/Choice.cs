using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something to choose.</summary>
public class Choice
{
    [JsonConstructor]
    public Choice()
    {
    }

    public Choice(string? value = null) => Value = value;

    public string? Value { get; set; }

    /// <summary>The button, where it should differ from the value.</summary>
    public CardAction? Action { get; set; }

    public List<string>? Synonyms { get; set; }
}
