namespace BoneRisk.Understanding;

/// <summary>
/// Finds what a bot must not answer in free text, by patterns over word classes. Safe for concurrent use.
/// </summary>
/// <param name="rules">The rules; the first that holds is the one found.</param>
/// <param name="classes">
/// Words by class name, separated by blanks; a class may name others as <c>@name</c>. The words of <c>filler</c> may
/// stand between any two words of a pattern, those of <c>plain</c> are never slips of others; both are needed.
/// </param>
/// <exception cref="FormatException">A pattern or a class cannot be read.</exception>
public sealed class BoundaryScanner(IReadOnlyList<BoundaryRule> rules, IReadOnlyDictionary<string, string> classes)
{
    private readonly PatternSet _patterns = new(rules, classes);

    /// <summary>The first rule that holds in a message, or null.</summary>
    /// <param name="text">What was typed.</param>
    public BoundaryHit? Scan(string text) => string.IsNullOrWhiteSpace(text) ? null : _patterns.First(WordReader.Read(text));
}
