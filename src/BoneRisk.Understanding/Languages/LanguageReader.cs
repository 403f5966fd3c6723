using System.Collections.Frozen;
using System.Text;

namespace BoneRisk.Understanding;

/// <summary>
/// Tells when a message is written in another language than English: by its script, or by small words and letters.
/// Safe for concurrent use.
/// </summary>
public sealed class LanguageReader
{
    private const int FewestLetters = 2;
    private const int FewestWords = 3;
    private const int LongestGreeting = 4;

    private readonly FrozenSet<string> _english;
    private readonly ScriptTable _scripts;
    private readonly LatinTable _latin;

    /// <param name="english">English words, separated by blanks.</param>
    /// <param name="languages">The other languages; where two share a script, the first whose letters fit is taken.</param>
    /// <exception cref="FormatException">A script is no list of ranges.</exception>
    public LanguageReader(string english, IReadOnlyList<LanguageMarks> languages)
    {
        _english = WordTable.Set(english);
        _scripts = new([.. languages.Where(l => l.Script.Length > 0)]);
        _latin = new([.. languages.Where(l => l.Script.Length == 0)]);
    }

    /// <summary>The id of the language, or null when it is English, or too little to tell.</summary>
    /// <param name="text">What was typed.</param>
    public string? Read(string text)
    {
        var bounded = text.Length > Normaliser.MaxLength ? text[..Normaliser.MaxLength] : text;
        return (Ascii.IsValid(bounded) ? null : _scripts.Read(bounded, FewestLetters)) ?? ReadLatin(bounded);
    }

    private string? ReadLatin(string text)
    {
        var words = LatinWord.Read(text);
        if (_latin.Best(words) is not { } best)
            return null;
        var english = words.Count(word => _english.Contains(word.Plain));
        if (best.Greets && words.Count <= LongestGreeting && english == 0)
            return best.Id;
        var enough = best.Distinct >= FewestWords || (best.Distinct == FewestWords - 1 && english == 0 && best.Score * 2 >= words.Count);
        return enough && best.Score > english && best.Score * 3 >= words.Count ? best.Id : null;
    }
}
