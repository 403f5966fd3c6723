namespace BoneRisk.Scoring;

/// <summary>
/// How soon a person should be seen, and by whom: our own ladder, most urgent first, so that a smaller value is
/// more urgent. Source: clinical reference section 4.2 (own labels; no proprietary triage codes).
/// </summary>
public enum Disposition
{
    /// <summary>Call the emergency number now.</summary>
    Emergency,

    /// <summary>Emergency department, or the specialist team, within the hour.</summary>
    SameHour,

    /// <summary>A clinician today.</summary>
    SameDay,

    /// <summary>A clinician within three days.</summary>
    ThreeDays,

    /// <summary>A routine appointment, within about two weeks.</summary>
    Routine,

    /// <summary>Self-care and information.</summary>
    SelfCare,

    /// <summary>Somebody else's work: this service cannot judge it.</summary>
    NotForThisService,
}
