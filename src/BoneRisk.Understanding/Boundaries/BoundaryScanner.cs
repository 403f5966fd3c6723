using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Finds what a bot must not answer in free text. Patterns over word classes point to a category; what was learnt from
/// examples and near misses decides with them. Safe for concurrent use.
/// </summary>
public sealed class BoundaryScanner
{
    /// <summary>The one group of all categories.</summary>
    public const string Group = "boundary";

    /// <summary>What a pattern that holds adds to the score.</summary>
    private const float Rule = 0.9f;

    /// <summary>From this sum on it is a boundary.</summary>
    private const float Usual = 0.1f;

    /// <summary>From this score on one is found for what is grave and has a pattern of its own.</summary>
    private const float Grave = -0.6f;

    /// <summary>From this sum on one is found for what is grave without.</summary>
    private const float Unpatterned = -0.1f;

    private readonly IReadOnlyList<BoundaryRule> _rules;
    private readonly PatternSet _patterns;
    private readonly ExampleSense _sense;
    private readonly FrozenSet<string> _grave;
    private readonly FrozenDictionary<string, int[]> _byCategory;

    /// <param name="rules">The rules, in order of precedence within a category.</param>
    /// <param name="classes">
    /// Words by class name, separated by blanks; a class may name others as <c>@name</c>. The words of <c>filler</c> may
    /// stand between any two words of a pattern, those of <c>plain</c> are never slips of others; both are needed.
    /// </param>
    /// <param name="sense">Learnt from what people type, by category, all in <see cref="Group"/>.</param>
    /// <exception cref="FormatException">A pattern or a class cannot be read.</exception>
    public BoundaryScanner(
        IReadOnlyList<BoundaryRule> rules, IReadOnlyDictionary<string, string> classes, ExampleSense sense)
    {
        _rules = rules;
        _patterns = new(rules, classes);
        _sense = sense;
        _grave = rules.Where(rule => rule.IsGrave).Select(rule => rule.Category).ToFrozenSet(StringComparer.Ordinal);
        _byCategory = Enumerable.Range(0, rules.Count).GroupBy(i => rules[i].Category)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Checks patterns as an author writes them.</summary>
    /// <exception cref="FormatException">A pattern or a class cannot be read.</exception>
    public static void Check(IReadOnlyList<string> patterns, IReadOnlyDictionary<string, string> classes) =>
        _ = new PatternSet([new("", "", false, patterns)], classes);

    /// <summary>What a message holds that must not be answered, or null.</summary>
    /// <param name="text">What was typed.</param>
    public BoundaryHit? Scan(string text)
    {
        var words = WordReader.Read(text);
        if (words.Count == 1)
            return null; // Nothing but the end of the message.
        var patterns = _patterns.Find(words);
        var heard = _sense.Hear(words);
        var sum = heard.Score(Group) + (patterns is null ? 0 : Rule);
        if (patterns is null && sum < Unpatterned)
            return null; // Whatever category it may sound like.
        var pointed = Pointed(patterns);
        var category = heard.Likeliest(Group, pointed is null ? null : label => pointed.Contains(label) ? Rule : 0);
        var sureness = sum - (_grave.Contains(category) ? Unpatterned : Usual);
        return sureness >= 0 ? Of(category, patterns, sureness) : Gravest(patterns, heard.Score(Group), sureness);
    }

    /// <summary>The categories that patterns point to; null for none.</summary>
    private HashSet<string>? Pointed(string?[]? patterns) =>
        patterns is null ? null : [.. _rules.Where((_, i) => patterns[i] is not null).Select(rule => rule.Category)];

    private BoundaryHit? Gravest(string?[]? patterns, float score, float sureness)
    {
        for (var i = 0; patterns is not null && i < _rules.Count; i++)
        {
            if (_rules[i].IsGrave && patterns[i] is { } pattern && score >= Grave)
                return new(_rules[i].Id, sureness, pattern);
        }

        return null;
    }

    /// <summary>Of several rules the first whose pattern holds, or else the last, which asks for least.</summary>
    private BoundaryHit? Of(string category, string?[]? patterns, float sureness)
    {
        if (!_byCategory.TryGetValue(category, out var own))
            return null;
        var rule = patterns is null ? own[^1] : own.Where(i => patterns[i] is not null).DefaultIfEmpty(own[^1]).First();
        return new(_rules[rule].Id, sureness, patterns?[rule]);
    }
}
