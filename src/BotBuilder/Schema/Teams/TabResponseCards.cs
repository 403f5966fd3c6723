namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab, from top to bottom.</summary>
public class TabResponseCards
{
    public IList<TabResponseCard>? Cards { get; set; }
}
