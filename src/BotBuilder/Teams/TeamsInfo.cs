using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the conversation of a turn.</summary>
public static class TeamsInfo
{
    /// <exception cref="InvalidOperationException">No connector client, conversation or member.</exception>
    /// <exception cref="ErrorResponseException">Teams refused.</exception>
    public static async Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string? userId, CancellationToken cancellationToken = default)
    {
        var client = turnContext.TurnState.Get<IConnectorClient>();
        var conversationId = turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;
        if (client is null || conversationId is null || userId is null)
            throw new InvalidOperationException("A member can be looked up by its id, in a conversation of Teams.");
        return ToTeams(await ((Conversations)client.Conversations).GetConversationMemberAsync(
            userId, conversationId, cancellationToken));
    }

    internal static TeamsChannelAccount ToTeams(ChannelAccount account) =>
        ActivityJson.Convert<TeamsChannelAccount>(account)!;
}
