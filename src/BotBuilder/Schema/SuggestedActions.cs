using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that vanish once one is pressed.</summary>
[method: JsonConstructor]
public class SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
{
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to?.ToList(), actions?.ToList())
    {
    }

    /// <summary>Ids of the users who may see them; empty for everyone.</summary>
    public IList<string>? To { get; set; } = to;

    public IList<CardAction>? Actions { get; set; } = actions;
}
