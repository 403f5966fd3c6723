using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Reading;

/// <summary>Finds what the bot must not answer: by what is typed, by lab value, by language. The first entry of the content wins.</summary>
public sealed class BoundaryFinder
{
    private readonly List<BoundaryWords> _replies;
    private readonly BoundaryScanner _scanner;
    private readonly LanguageReader _languages;

    /// <summary>Commands, what questions offer, and wordings of the FAQ: who types just that means just that.</summary>
    private readonly HashSet<string> _ours;

    public BoundaryFinder(BotContent content)
    {
        _replies = [.. content.Boundaries.Replies];
        _scanner = new(
            [.. _replies.Where(r => r.Patterns.Count > 0).Select(r => new BoundaryRule(r.Id, r.Category, r.IsGrave, r.Patterns))],
            content.Boundaries.Classes,
            (content.Learnt ?? Learnt.From(content)).Boundaries);
        _ours = content.Commands.Values.SelectMany(wordings => wordings)
            .Concat(content.Questions.Concat(content.Flow).SelectMany(q => q.Choices).SelectMany(c => c.Synonyms.Append(c.Label).Append(c.Title)))
            .Concat(content.Topics.SelectMany(t => t.Paraphrases.Append(t.Title)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        _languages = new(content.Languages.English, content.Languages.Marks);
    }

    /// <summary>The entry of this id.</summary>
    public BoundaryWords this[string id] => _replies.Find(r => r.Id == id) ?? throw new KeyNotFoundException($"dialogs/boundaries.yaml has no '{id}'.");

    /// <summary>What a message holds that must not be answered, or null.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isAnswer">Whether it answers the waiting question: then only what is sure counts.</param>
    public BoundaryFinding? Find(string text, bool isAnswer = false) =>
        Found(text) is { } found && (found.IsSure || !isAnswer) ? found : null;

    private BoundaryFinding? Found(string text) =>
        (_ours.Contains(text.Trim())
            ? [ByValue(CalciumReader.Find(text))]
            : new[] { ByWording(text), ByValue(CalciumReader.Find(text)), ByLanguage(text) })
            .OfType<BoundaryFinding>()
            .MinBy(found => _replies.IndexOf(found.Words));

    /// <summary>What a lab value calls for, or null.</summary>
    public BoundaryFinding? ByValue(CalciumReading? calcium) => calcium?.Danger switch
    {
        CalciumDanger.Low => new(this["dangerousResult.low"], calcium),
        CalciumDanger.High => new(this["dangerousResult.high"], calcium),
        _ => null,
    };

    private BoundaryFinding? ByWording(string text) => _scanner.Scan(text) is { } hit
        ? new(this[hit.Id]) { IsSure = hit is { Pattern: not null, Sureness: > 0 } }
        : null;

    private BoundaryFinding? ByLanguage(string text) =>
        _languages.Read(text) is { } language ? new(this["otherLanguage"], Language: language) : null;
}
