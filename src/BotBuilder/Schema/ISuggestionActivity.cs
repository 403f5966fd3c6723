namespace Microsoft.Bot.Schema;

/// <summary>A message proposed to one person.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight>? TextHighlights { get; set; }
}
