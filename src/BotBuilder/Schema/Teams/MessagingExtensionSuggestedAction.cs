namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where to sign in or to configure.</summary>
public class MessagingExtensionSuggestedAction(IList<CardAction>? actions = null)
{
    public IList<CardAction>? Actions { get; set; } = actions;
}
