using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BoneRisk.Bot.Api;

/// <summary>Answer of <c>POST /api/understand</c>: what the bot would make of a message; null where nothing was found.</summary>
/// <param name="RedFlag">Warning signs that are raised.</param>
/// <param name="Boundary">What the bot must not answer.</param>
/// <param name="Command">A command's id.</param>
/// <param name="Answers">Answers that are taken.</param>
/// <param name="Clarify">What is asked back.</param>
/// <param name="Faq"><c>answer</c>, <c>suggest</c> or <c>miss</c>.</param>
/// <param name="Topics">FAQ topics, best first.</param>
public sealed record Understood(
    Understood.Flags? RedFlag,
    Understood.Bound? Boundary,
    string? Command,
    IReadOnlyList<Understood.Answer>? Answers,
    string? Clarify,
    string Faq,
    IReadOnlyList<Understood.Ranked>? Topics)
{
    /// <param name="Disposition">Of the most urgent.</param>
    /// <param name="Ids">Red flag ids, most urgent first.</param>
    public sealed record Flags(string Disposition, [property: JsonPropertyName("flags")] IReadOnlyList<string> Ids);

    /// <param name="Category">As in the reply contract.</param>
    /// <param name="Disposition">How soon, and by whom.</param>
    public sealed record Bound(string Category, string Disposition);

    /// <param name="Id">The question's id.</param>
    /// <param name="Value">As <c>POST /api/score</c> takes it.</param>
    /// <param name="Said">The person's words.</param>
    /// <param name="Unit">Of a calcium value; else left out.</param>
    /// <param name="Kind">Of a calcium value; else left out.</param>
    public sealed record Answer(
        string Id,
        JsonNode? Value,
        string Said,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unit,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Kind);

    /// <param name="Topic">The topic's id.</param>
    /// <param name="Score">0 to 1.</param>
    public sealed record Ranked(string Topic, double Score);
}
