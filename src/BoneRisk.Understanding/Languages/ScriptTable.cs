using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>Tells a language by the script it is written in, and by letters where several share one.</summary>
internal sealed class ScriptTable(IReadOnlyList<LanguageMarks> languages)
{
    private readonly List<(LanguageMarks Language, (int First, int Last)[] Ranges)> _languages =
        [.. languages.Select(language => (language, Ranges(language.Script)))];

    /// <summary>The language of most letters, or null when most are Latin, or there are too few.</summary>
    public string? Read(string text, int fewest)
    {
        var letters = text.Count(char.IsLetter);
        foreach (var (language, ranges) in _languages)
        {
            var own = text.Count(c => Array.Exists(ranges, range => c >= range.First && c <= range.Last));
            if (own >= fewest && own * 2 > letters && (language.Letters.Length == 0 || text.AsSpan().ContainsAny(language.Letters)))
                return language.Id;
        }

        return null;
    }

    private static (int First, int Last)[] Ranges(string script) =>
    [
        .. script.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(range => range.Split('-') switch
        {
            [var first, var last] => (int.Parse(first, NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(last, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
            _ => throw new FormatException($"'{range}' is no range of code points"),
        }),
    ];
}
