namespace BoneRisk.Storage;

/// <summary>A conversation in the activity log: what a channel needs to go on with it after a restart.</summary>
/// <param name="Id">The conversation id.</param>
/// <param name="UserId">The one user who takes part.</param>
/// <param name="UserName">The user's name, where one was given.</param>
/// <param name="Locale">The locale the conversation was started with, where one was given.</param>
public sealed record LoggedConversation(string Id, string UserId, string? UserName = null, string? Locale = null)
{
    /// <summary>True once the conversation has ended: nothing can be appended any more.</summary>
    public bool Ended { get; init; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When something was last appended.</summary>
    public DateTimeOffset LastActive { get; init; }

    /// <summary>Sequence of the last activity; 0 when there is none.</summary>
    public long LastSequence { get; init; }
}
