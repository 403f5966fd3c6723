using System.Text.Json.Nodes;
using BoneRisk.Scoring;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Reading;

/// <summary>What the bot makes of one message.</summary>
/// <param name="RedFlags">Raised red flags, most urgent first.</param>
/// <param name="Doubted">Red flags that are asked about.</param>
/// <param name="Boundary">What must not be answered, or null.</param>
/// <param name="Command">A command id, or null.</param>
/// <param name="Answers">Answers that are taken.</param>
/// <param name="Offered">What a question back offers, as JSON; null when nothing was read and nothing is asked.</param>
/// <param name="Note">What is said about the answers, for example what is not on the list; else null.</param>
/// <param name="Clarify">What is asked back, or null.</param>
/// <param name="Faq">What the FAQ search makes of it.</param>
public sealed record MessageReading(
    IReadOnlyList<RedFlagFinding> RedFlags,
    IReadOnlyList<string> Doubted,
    BoundaryFinding? Boundary,
    string? Command,
    IReadOnlyList<AnswerRead> Answers,
    IReadOnlyList<string>? Offered,
    string? Note,
    string? Clarify,
    FaqResult Faq);

/// <summary>One answer that a message gives.</summary>
/// <param name="Id">The question's id; <c>calcium</c> for a lab value.</param>
/// <param name="Value">In the form that <c>POST /api/score</c> takes; a calcium value as the number that was written.</param>
/// <param name="Said">The person's words.</param>
/// <param name="Unit">Of a calcium value: <c>mmol/L</c> or <c>mg/dL</c>; else null.</param>
/// <param name="Kind">Of a calcium value: <c>total</c>, <c>adjusted</c> or <c>ionised</c>, when that was said; else null.</param>
public sealed record AnswerRead(string Id, JsonNode? Value, string Said, string? Unit = null, string? Kind = null);
