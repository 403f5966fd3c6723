namespace BoneRisk.Storage;

/// <summary>How saving a turn went.</summary>
public enum TurnSaved
{
    /// <summary>Somebody else saved first; nothing was written.</summary>
    Conflict,

    /// <summary>All of it is saved.</summary>
    Saved,

    /// <summary>
    /// The state is saved, but nothing could be logged: the conversation has ended, was deleted or never was.
    /// </summary>
    NotLogged,
}
