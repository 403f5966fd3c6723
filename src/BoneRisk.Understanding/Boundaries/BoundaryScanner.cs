namespace BoneRisk.Understanding;

/// <summary>
/// Finds what a bot must not answer in free text. Patterns over word classes point to a category; a classifier that has
/// learnt from examples and near misses, and sees which patterns hold, decides. Safe for concurrent use.
/// </summary>
public sealed class BoundaryScanner
{
    /// <summary>The label of what is no boundary.</summary>
    private const string Nothing = "none";

    /// <summary>How far below "none" a category may lie and still be taken: near misses cost less than misses.</summary>
    private const double Usual = -0.6;

    /// <summary>The same for what is grave and has a pattern of its own.</summary>
    private const double Grave = -1;

    private static readonly TextClassifierOptions Options = new() { WordShare = 0.6f, ShortestRun = 4, LongestRun = 4, CorrectsSpelling = true };

    private readonly IReadOnlyList<BoundaryRule> _rules;
    private readonly PatternSet _patterns;
    private readonly TextClassifier _classifier;
    private readonly int _nothing;

    /// <param name="rules">The rules, in order of precedence within a category.</param>
    /// <param name="classes">
    /// Words by class name, separated by blanks; a class may name others as <c>@name</c>. The words of <c>filler</c> may
    /// stand between any two words of a pattern, those of <c>plain</c> are never slips of others; both are needed.
    /// </param>
    /// <param name="examples">What people type, by category; without label what is none.</param>
    /// <exception cref="FormatException">A pattern or a class cannot be read.</exception>
    public BoundaryScanner(
        IReadOnlyList<BoundaryRule> rules, IReadOnlyDictionary<string, string> classes, IReadOnlyList<LabelledText> examples)
    {
        _rules = rules;
        _patterns = new(rules, classes);
        _classifier = new(
            [.. examples.Select(e => new LabelledText(Marked(e.Text, _patterns.Find(WordReader.Read(e.Text))), e.Label ?? Nothing))],
            Options with { Groups = PatternClasses.Groups(classes) });
        _nothing = _classifier.Labels.ToList().IndexOf(Nothing);
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
        var scores = _classifier.Scores(Marked(text, patterns));
        return Gravest(patterns, scores) ?? Likeliest(patterns, scores);
    }

    private BoundaryHit? Gravest(string?[] patterns, float[] scores)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            if (_rules[i].IsGrave && patterns[i] is { } pattern && Sureness(_rules[i].Category, scores) is var sureness and >= Grave)
                return new(_rules[i].Id, sureness, pattern);
        }

        return null;
    }

    private BoundaryHit? Likeliest(string?[] patterns, float[] scores)
    {
        var best = Enumerable.Range(0, scores.Length).Where(i => i != _nothing).MaxBy(i => scores[i]);
        var sureness = scores[best] - scores[_nothing];
        if (sureness < Usual)
            return null;
        // Of several rules the first whose pattern holds, or else the last, which asks for least.
        var own = Enumerable.Range(0, _rules.Count).Where(i => _rules[i].Category == _classifier.Labels[best]).ToList();
        var rule = own.Where(i => patterns[i] is not null).DefaultIfEmpty(own[^1]).First();
        return new(_rules[rule].Id, sureness, patterns[rule]);
    }

    private double Sureness(string category, float[] scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            if (_classifier.Labels[i] == category)
                return scores[i] - scores[_nothing];
        }

        return double.NegativeInfinity;
    }

    /// <summary>The text with a word for each category that a pattern points to, so that the classifier sees those too.</summary>
    private string Marked(string text, string?[] patterns)
    {
        var marks = _rules.Where((_, i) => patterns[i] is not null).Select(rule => rule.Category).Distinct();
        return string.Concat([text, .. marks.Select(category => $" qq{category.ToLowerInvariant()}")]);
    }
}
