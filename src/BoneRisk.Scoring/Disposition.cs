using System.Text.Json.Serialization;

namespace BoneRisk.Scoring;

/// <summary>
/// How soon a person should be seen, and by whom: our own ladder, most urgent first, so that a smaller value is
/// more urgent. Source: clinical reference section 4.2 (own labels; no proprietary triage codes).
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<Disposition>))]
public enum Disposition
{
    /// <summary>Call the emergency number now.</summary>
    [JsonStringEnumMemberName("emergency")]
    Emergency,

    /// <summary>Emergency department, or the specialist team, within the hour.</summary>
    [JsonStringEnumMemberName("sameHour")]
    SameHour,

    /// <summary>A clinician today.</summary>
    [JsonStringEnumMemberName("sameDay")]
    SameDay,

    /// <summary>A clinician within three days.</summary>
    [JsonStringEnumMemberName("threeDays")]
    ThreeDays,

    /// <summary>A routine appointment, within about two weeks.</summary>
    [JsonStringEnumMemberName("routine")]
    Routine,

    /// <summary>Self-care and information.</summary>
    [JsonStringEnumMemberName("selfCare")]
    SelfCare,

    /// <summary>Somebody else's work: this service cannot judge it.</summary>
    [JsonStringEnumMemberName("notForThisService")]
    NotForThisService,
}
