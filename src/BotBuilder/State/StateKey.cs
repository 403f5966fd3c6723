namespace Microsoft.Bot.Builder;

/// <summary>The parts of storage keys; an activity without one of them has no state.</summary>
internal static class StateKey
{
    public static string Channel(ITurnContext context) => Required(context.Activity.ChannelId, "channelId");

    public static string Conversation(ITurnContext context) =>
        Required(context.Activity.Conversation?.Id, "conversation.id");

    public static string User(ITurnContext context) => Required(context.Activity.From?.Id, "from.id");

    private static string Required(string? value, string name) =>
        value ?? throw new InvalidOperationException($"The activity has no {name}, which its state is kept under.");
}
