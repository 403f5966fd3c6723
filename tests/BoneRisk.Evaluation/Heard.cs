using System.Text.Json;

namespace BoneRisk.Evaluation;

/// <summary>What the bot makes of one message.</summary>
/// <param name="Disposition">Of the red flags that are raised; null when none is.</param>
/// <param name="Flags">The red flags that are raised.</param>
/// <param name="Doubted">Red flags that are asked about.</param>
/// <param name="Boundary">The category; null when there is none.</param>
/// <param name="BoundaryDisposition">How soon that needs somebody.</param>
/// <param name="Answers">What was taken, by question id.</param>
/// <param name="Asks">What a question back offers, as JSON; null when nothing is asked.</param>
/// <param name="NotOnList">What was said back as not on the list.</param>
/// <param name="Faq">What the FAQ search makes of it.</param>
/// <param name="Topics">Its topics, best first.</param>
public sealed record Heard(
    string? Disposition, IReadOnlyList<string> Flags, IReadOnlyList<string> Doubted, string? Boundary,
    string? BoundaryDisposition, IReadOnlyDictionary<string, JsonElement> Answers, IReadOnlyList<string>? Asks,
    string? NotOnList, string Faq, IReadOnlyList<(string Topic, double Score)> Topics)
{
    public bool IsEmergency => Disposition == "emergency";
}
