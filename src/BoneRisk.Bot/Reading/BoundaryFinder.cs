using BoneRisk.Bot.Content;
using BoneRisk.Understanding;

namespace BoneRisk.Bot.Reading;

/// <summary>Finds what the bot must not answer: by patterns, by lab value, by language. The first entry of the content wins.</summary>
public sealed class BoundaryFinder
{
    private readonly List<BoundaryWords> _replies;
    private readonly BoundaryScanner _scanner;
    private readonly LanguageReader _languages;

    public BoundaryFinder(BotContent content)
    {
        _replies = [.. content.Boundaries.Replies];
        _scanner = new(
            [.. _replies.Where(r => r.Patterns.Count > 0).Select(r => new BoundaryRule(r.Id, r.Patterns))], content.Boundaries.Classes);
        _languages = new(content.Languages.English, content.Languages.Marks);
    }

    /// <summary>The entry of this id.</summary>
    public BoundaryWords this[string id] => _replies.Find(r => r.Id == id) ?? throw new KeyNotFoundException($"dialogs/boundaries.yaml has no '{id}'.");

    /// <summary>What a message holds that must not be answered, or null.</summary>
    public BoundaryFinding? Find(string text) =>
        new[] { ByPattern(text), ByValue(CalciumReader.Find(text)), ByLanguage(text) }
            .OfType<BoundaryFinding>()
            .MinBy(found => _replies.IndexOf(found.Words));

    /// <summary>What a lab value calls for, or null.</summary>
    public BoundaryFinding? ByValue(CalciumReading? calcium) => calcium?.Danger switch
    {
        CalciumDanger.Low => new(this["dangerousResult.low"], calcium),
        CalciumDanger.High => new(this["dangerousResult.high"], calcium),
        _ => null,
    };

    private BoundaryFinding? ByPattern(string text) => _scanner.Scan(text) is { } hit ? new(this[hit.Id]) : null;

    private BoundaryFinding? ByLanguage(string text) =>
        _languages.Read(text) is { } language ? new(this["otherLanguage"], Language: language) : null;
}
