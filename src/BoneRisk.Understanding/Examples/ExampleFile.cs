namespace BoneRisk.Understanding;

/// <summary>
/// Reads example messages: one a line under a heading (<c># label</c>; <c># none</c> for those without); lines that begin
/// with <c>//</c> are comments.
/// </summary>
public static class ExampleFile
{
    private const string None = "none";

    /// <param name="lines">The file's lines.</param>
    /// <exception cref="FormatException">A message stands before the first heading.</exception>
    public static IReadOnlyList<LabelledText> Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        List<LabelledText> examples = [];
        string? heading = null;
        foreach (var line in lines)
        {
            if (line.StartsWith('#'))
                heading = line[1..].Trim();
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
                examples.Add(new(line, (heading ?? throw new FormatException("A message stands before the first heading.")) == None ? null : heading));
        }

        return examples;
    }
}
