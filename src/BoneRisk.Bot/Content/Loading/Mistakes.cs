namespace BoneRisk.Bot.Content.Loading;

/// <summary>Every mistake found, so that an author mends them all at once.</summary>
internal sealed class Mistakes
{
    private readonly List<(string File, long Line, string Text)> _found = [];

    public void Add(string file, long line, string what) =>
        _found.Add((file, line, line > 0 ? $"{file}({line}): {what}" : $"{file}: {what}"));

    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new ContentException(
                [.. _found.OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line).Select(m => m.Text).Distinct()]);
        }
    }
}
