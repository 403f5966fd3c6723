namespace Microsoft.Bot.Schema;

/// <summary>Which page of the results is asked for.</summary>
public class SearchInvokeOptions
{
    public int Skip { get; set; }
    public int Top { get; set; }
}
