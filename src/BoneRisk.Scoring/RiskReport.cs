namespace BoneRisk.Scoring;

/// <summary>The result of scoring one set of answers. Its JSON is a public interface (<c>POST /api/score</c>).</summary>
/// <param name="RulesVersion">Version of the rules that made it, so that it can be made again.</param>
/// <param name="Region">Region pack: <c>UK</c>, <c>US</c> or <c>EU</c>.</param>
/// <param name="Disposition">How soon, taken from the most urgent finding.</param>
/// <param name="RedFlags">Symptoms that need action now, most urgent first.</param>
/// <param name="Overrides">Facts that outrank any score.</param>
/// <param name="Instruments">Published tools that could be worked out.</param>
/// <param name="NotScored">Published tools that could not, with what is missing.</param>
/// <param name="BoneFactors">Ids of the risks for bone that were found: question ids or choice ids.</param>
/// <param name="CalciumFactors">Ids of possible causes of low calcium that were found. Never scored.</param>
/// <param name="CalciumIntake">Dietary calcium as a band, or null when a serving is unknown.</param>
/// <param name="NextSteps">Ids of what to do next, most important first; their words are content.</param>
/// <param name="Limits">Ids of what this report cannot say; their words are content.</param>
public sealed record RiskReport(
    string RulesVersion,
    string Region,
    Disposition Disposition,
    IReadOnlyList<RedFlagFinding> RedFlags,
    IReadOnlyList<OverrideFinding> Overrides,
    IReadOnlyList<InstrumentResult> Instruments,
    IReadOnlyList<NotScored> NotScored,
    IReadOnlyList<string> BoneFactors,
    IReadOnlyList<string> CalciumFactors,
    CalciumIntake? CalciumIntake,
    IReadOnlyList<string> NextSteps,
    IReadOnlyList<string> Limits);

/// <summary>One red flag, at the level that the other answers raise it to.</summary>
/// <param name="Id">Red flag id: a choice of the question <c>symptoms</c>.</param>
/// <param name="Disposition">How soon.</param>
public sealed record RedFlagFinding(string Id, Disposition Disposition);

/// <summary>A fact that outranks any score.</summary>
/// <param name="Id">Question id or choice id.</param>
/// <param name="Source">Where the rule is published, with its evidence mark.</param>
public sealed record OverrideFinding(string Id, string Source);

/// <summary>One published tool, worked out, with its sums.</summary>
/// <param name="Id"><c>ost</c>, <c>ost-female</c>, <c>ost-male</c>, <c>orai</c>, <c>osiris</c> or <c>mores</c>.</param>
/// <param name="Score">The tool's own points, unrounded.</param>
/// <param name="Cutoff">The published cut-off.</param>
/// <param name="Comparison">How a flagged score compares with it: <c>&lt;</c> or <c>&gt;=</c>.</param>
/// <param name="Flagged">Whether the score is on the side of the cut-off where a bone density test is considered.</param>
/// <param name="Inputs">Every input used, by question id: decimals, strings or booleans as answered.</param>
/// <param name="Formula">The sum as published, in words and numbers.</param>
/// <param name="Population">Who the tool was made for.</param>
/// <param name="Limits">What it misses.</param>
/// <param name="Source">Publication, with evidence mark.</param>
/// <param name="Parts">The sum's parts in order, for "show the sums": what was read and the points it gave.</param>
public sealed record InstrumentResult(
    string Id,
    decimal Score,
    decimal Cutoff,
    string Comparison,
    bool Flagged,
    IReadOnlyDictionary<string, object> Inputs,
    string Formula,
    string Population,
    string Limits,
    string Source,
    IReadOnlyList<ScorePart> Parts);

/// <summary>One part of a sum.</summary>
/// <param name="Input">Question id.</param>
/// <param name="Value">The answer, as text in SI units.</param>
/// <param name="Points">What it adds.</param>
public sealed record ScorePart(string Input, string Value, decimal Points);

/// <summary>A tool that gave no score.</summary>
/// <param name="Id">As in <see cref="InstrumentResult"/>.</param>
/// <param name="Missing">Question ids whose answers are missing; empty when the person is outside its population.</param>
/// <param name="Range">Lowest and highest score over all possible values of what is missing, or null.</param>
/// <param name="Flagged">True or false where the whole range lies on one side of the cut-off, else null.</param>
/// <param name="Reason"><c>missing</c>, <c>population</c>, <c>override</c> or <c>diagnosed</c>.</param>
public sealed record NotScored(
    string Id, IReadOnlyList<string> Missing, IReadOnlyList<decimal>? Range, bool? Flagged, string Reason);

/// <summary>Dietary calcium, told as a band only.</summary>
/// <param name="EstimateMg">The sum, mg a day: for the record, never shown to a patient.</param>
/// <param name="MarginMg">How far off it may well be, mg a day.</param>
/// <param name="Band"><c>below</c>, <c>around</c> or <c>above</c> the region's reference intake.</param>
public sealed record CalciumIntake(decimal EstimateMg, decimal MarginMg, string Band);
