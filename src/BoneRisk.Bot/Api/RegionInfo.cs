namespace BoneRisk.Bot.Api;

/// <summary>Answer of <c>GET /api/region</c>.</summary>
/// <param name="Region">Region pack: <c>UK</c>, <c>US</c> or <c>EU</c>.</param>
/// <param name="EmergencyNumber">To call in an emergency.</param>
/// <param name="UrgentNumber">To call for urgent advice.</param>
/// <param name="UrgentName">Who answers there.</param>
public sealed record RegionInfo(string Region, string EmergencyNumber, string UrgentNumber, string UrgentName);
