namespace Microsoft.Bot.Schema;

/// <summary>Format of an activity's text.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
