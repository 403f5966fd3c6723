namespace Microsoft.Bot.Schema;

/// <summary>The <c>kind</c> of a search.</summary>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
