namespace Microsoft.Bot.Schema.Teams;

/// <summary>One Adaptive Card of a tab.</summary>
public class TabResponseCard
{
    public object? Card { get; set; }
}
