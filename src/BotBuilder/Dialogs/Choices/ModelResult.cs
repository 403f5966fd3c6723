namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something found in an utterance, and where.</summary>
public class ModelResult<T>
{
    public string? Text { get; set; }
    public int Start { get; set; }

    /// <summary>Index of the last character.</summary>
    public int End { get; set; }

    public string? TypeName { get; set; }
    public T Resolution { get; set; } = default!;
}
