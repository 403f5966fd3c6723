using Microsoft.Bot.Builder;

namespace BoneRisk.Bot.Dialogs;

/// <summary>The session of the conversation a turn belongs to, and what came in with the turn.</summary>
public sealed class SessionAccess(ConversationState state)
{
    private const string IncomingKey = "BoneRisk.Incoming";

    private readonly IStatePropertyAccessor<Session> _session = state.CreateProperty<Session>("session");

    /// <summary>The one session of this turn: what is changed in it is saved.</summary>
    public async Task<Session> GetAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        (await ReadAsync(turn, () => new Session(), cancellationToken))!;

    /// <summary>The same as far as there is one: looking makes none.</summary>
    public Task<Session?> FindAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        ReadAsync(turn, () => null, cancellationToken);

    public static Incoming Incoming(ITurnContext turn)
    {
        var incoming = turn.TurnState.Get<Incoming>(IncomingKey);
        if (incoming is null)
        {
            incoming = Dialogs.Incoming.Read(turn.Activity);
            turn.TurnState.Add(IncomingKey, incoming);
        }

        return incoming;
    }

    private async Task<Session?> ReadAsync(ITurnContext turn, Func<Session?> make, CancellationToken cancellationToken)
    {
        var session = await _session.GetAsync(turn, make!, cancellationToken);
        if (session is not null)
        {
            await _session.SetAsync(turn, session, cancellationToken); // Or Microsoft's SDK would read a new copy each time.
        }

        return session;
    }

    /// <summary>Takes up something that was said before in place of what came in.</summary>
    public static void Replace(ITurnContext turn, Incoming incoming) => turn.TurnState[IncomingKey] = incoming;
}
