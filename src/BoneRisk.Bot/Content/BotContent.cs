using System.Text.Json.Serialization;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Content;

/// <summary>Everything the bot asks and says, read once from <c>dialogs/</c> and checked.</summary>
public sealed record BotContent(
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Question> Flow,
    IReadOnlyList<RedFlagWords> RedFlags,
    RedFlagBook Book,
    IReadOnlyList<Topic> Topics,
    FaqLanguage FaqLanguage,
    ReportWords Report,
    TriageScript Triage,
    IReadOnlyDictionary<string, RegionWords> Regions,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Commands,
    IReadOnlyList<ToldQuestion> Told,
    BoundaryBook Boundaries,
    LanguageBook Languages,
    Words Words)
{
    /// <summary>What people type when a warning sign is there, by sign; null for what only sounds like it.</summary>
    public IReadOnlyList<LabelledText> RedFlagExamples { get; init; } = [];

    /// <summary>What was learnt from the examples; null before anything was.</summary>
    [JsonIgnore]
    public Learnt? Learnt { get; init; }

    public Question Question(string id) => Questions.First(q => q.Id == id);

    /// <summary>What is left to keep once the examples were learnt from.</summary>
    public BotContent WithoutExamples() =>
        this with { RedFlagExamples = [], Boundaries = Boundaries with { Examples = [] } };

    /// <summary>A scanner of the red flags, with all the words they share.</summary>
    public RedFlagScanner CreateScanner() => new(
        [.. RedFlags.Select(f => new RedFlagPhrases(f.Id, f.Phrases))],
        Book.Phrases,
        [.. Book.Facts.Select(f => new RedFlagPhrases(f.Id, f.Phrases))],
        Learnt?.RedFlags);

    /// <summary>A reader of what is typed while an emergency holds.</summary>
    public HoldReader CreateHoldReader() =>
        new(Book.Release["helpCalled"], Book.Release["notHappening"], Book.Release["over"], Book.Phrases);
}

public enum QuestionKind
{
    Age,
    Height,
    Weight,
    Number,
    Choice,
    Choices,
    Servings,
    Text,
}

/// <summary>One question, as a clinician reviews it in <c>dialogs/assessment.yaml</c>.</summary>
/// <param name="Short">A label of a few words, for the check-your-answers page ("Height").</param>
/// <param name="Hint">One short sentence, or null.</param>
/// <param name="Why">Why we ask.</param>
/// <param name="Errors">First and second wording when an answer is not understood; the second is never the same.</param>
/// <param name="When">All of these must hold for the question to be asked; empty means always.</param>
/// <param name="Unsure">Whether "I don't know" is an answer.</param>
public sealed record Question(
    string Id,
    QuestionKind Kind,
    string Short,
    string Prompt,
    string? Hint,
    string Why,
    IReadOnlyList<string> Errors,
    decimal? Min,
    decimal? Max,
    Surprise? Surprising,
    IReadOnlyList<QuestionChoice> Choices,
    IReadOnlyList<Condition> When,
    bool Unsure,
    string Source,
    string Evidence,
    string? Loinc)
{
    /// <summary>Common answers to a question with several choices that are none of them: known, so that they are not asked about.</summary>
    public IReadOnlyList<string> NotListed { get; init; } = [];
}

/// <summary>Values outside these bounds are asked about ("You typed 210 cm. Is that right?"), not refused.</summary>
public sealed record Surprise(decimal? Below, decimal? Above);

public sealed record QuestionChoice(string Id, string Label, string? Hint, IReadOnlyList<string> Synonyms)
{
    /// <summary>As its button shows it.</summary>
    public string Title => Hint is null ? Label : $"{Label} ({Hint})";
}

/// <summary>A question is asked only when another's answer is one of <see cref="Is"/>, or at least <see cref="AtLeast"/>.</summary>
public sealed record Condition(string Question, IReadOnlyList<string>? Is, decimal? AtLeast);

/// <summary>Words for one red flag. Its disposition is a scoring rule, not content.</summary>
/// <param name="Label">How it is ticked in the list, and read out at the front desk.</param>
/// <param name="Action">What to do now, one or two short sentences; <c>{emergency}</c> and <c>{urgent}</c> are filled in.</param>
/// <param name="Phrases">What people type, lay words and misspellings.</param>
public sealed record RedFlagWords(
    string Id, string Label, string Action, IReadOnlyList<string> Phrases, string Source, string Evidence);

/// <summary>What the phrases of all red flags share, as <c>dialogs/red-flag-words.yaml</c> has it.</summary>
/// <param name="Phrases">Word classes, and expressions that only sound like a red flag.</param>
/// <param name="Facts">What makes a symptom more urgent when the same message tells it.</param>
/// <param name="Release">What people type while an emergency holds, by what it means.</param>
public sealed record RedFlagBook(
    PhraseBook Phrases, IReadOnlyList<RedFlagFact> Facts, IReadOnlyDictionary<string, IReadOnlyList<string>> Release);

/// <summary>A fact told in passing that counts as the answer to a question.</summary>
/// <param name="Question">The question it answers.</param>
/// <param name="Choice">The choice that it is.</param>
public sealed record RedFlagFact(
    string Id, string Question, string Choice, IReadOnlyList<string> Phrases, string Source, string Evidence);

/// <summary>One answer of the FAQ.</summary>
public sealed record Topic(
    string Id,
    string Title,
    string Answer,
    string Next,
    string Source,
    string Evidence,
    DateOnly Reviewed,
    IReadOnlyList<string> Related,
    IReadOnlyList<string> Paraphrases);

/// <summary>The report's words, by the ids that scoring gives.</summary>
public sealed record ReportWords(
    IReadOnlyDictionary<string, DispositionWords> Dispositions,
    IReadOnlyDictionary<string, InstrumentWords> Instruments,
    IReadOnlyDictionary<string, string> Overrides,
    IReadOnlyDictionary<string, string> BoneFactors,
    IReadOnlyDictionary<string, string> CalciumFactors,
    IReadOnlyDictionary<string, string> IntakeBands,
    IReadOnlyDictionary<string, string> NextSteps,
    IReadOnlyDictionary<string, string> Limits,
    IReadOnlyDictionary<string, string> NotScored);

/// <param name="Title">The action as a heading ("Call {emergency} now").</param>
/// <param name="When">How soon, in words ("now", "within two weeks").</param>
public sealed record DispositionWords(string Title, string When, string Text);

/// <param name="Name">Full name ("Osteoporosis Self-assessment Tool (OST)").</param>
/// <param name="Flagged">One plain sentence for a score on the test side of the cut-off.</param>
/// <param name="NotFlagged">One plain sentence for the other side; never reassuring.</param>
public sealed record InstrumentWords(string Name, string Flagged, string NotFlagged);

/// <summary>The front desk's script.</summary>
public sealed record TriageScript(
    IReadOnlyList<TriageReason> Reasons,
    IReadOnlyList<TriageQuestion> Questions,
    IReadOnlyDictionary<string, TriageOutcome> Outcomes);

/// <summary>What the caller is calling about; names the red flags to read out.</summary>
public sealed record TriageReason(string Id, string Label, IReadOnlyList<string> Synonyms, IReadOnlyList<string> RedFlags);

/// <param name="Say">Read out word for word.</param>
/// <param name="RedFlags">Red flag ids that a yes, or a not sure, raises.</param>
public sealed record TriageQuestion(string Id, string Say, IReadOnlyList<string> RedFlags);

/// <summary>By disposition: plain words, what to say, what not to say.</summary>
public sealed record TriageOutcome(string Plain, string Say, string DoNotSay, string HandOverTo);

/// <summary>Numbers and ladder wording of one country.</summary>
public sealed record RegionWords(
    string Id, string Name, string EmergencyNumber, string UrgentNumber, string UrgentName, string Clinician,
    string Units, HelpLines HelpLines, string Source, string Evidence);
