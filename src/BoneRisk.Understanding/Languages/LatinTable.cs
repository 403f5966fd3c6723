using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace BoneRisk.Understanding;

/// <summary>Languages in Latin letters: their small words, and the letters that English has not.</summary>
internal sealed class LatinTable
{
    private readonly IReadOnlyList<LanguageMarks> _languages;
    private readonly FrozenDictionary<string, int[]> _words;
    private readonly FrozenSet<(int, string)> _greetings;
    private readonly SearchValues<char>[] _letters;

    public LatinTable(IReadOnlyList<LanguageMarks> languages)
    {
        _languages = languages;
        _words = languages
            .SelectMany((language, i) => WordTable.Set($"{language.Words} {language.Greetings}").Select(word => (word, i)))
            .GroupBy(pair => pair.word, pair => pair.i, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _greetings = languages.SelectMany((language, i) => WordTable.Set(language.Greetings).Select(word => (i, word))).ToFrozenSet();
        _letters = [.. languages.Select(language => SearchValues.Create(language.Letters))];
    }

    /// <summary>The language of most words; a letter of its own counts as one more word. Null when there is none.</summary>
    public LatinMatch? Best(List<LatinWord> words)
    {
        Span<int> scores = stackalloc int[_languages.Count];
        foreach (var (typed, plain) in words)
        {
            foreach (var i in _words.GetValueOrDefault(plain, []))
                scores[i]++;
            if (!Ascii.IsValid(typed))
                AddLetters(typed, scores);
        }

        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return scores[best] == 0 ? null : Match(best, scores[best], words);
    }

    private LatinMatch Match(int language, int score, List<LatinWord> words) => new(
        _languages[language].Id,
        score,
        words.Where(word => IsOf(language, word)).Select(word => word.Plain).Distinct().Count(),
        words.Exists(word => _greetings.Contains((language, word.Plain))));

    private bool IsOf(int language, LatinWord word) =>
        Array.IndexOf(_words.GetValueOrDefault(word.Plain, []), language) >= 0 || word.Typed.AsSpan().ContainsAny(_letters[language]);

    private void AddLetters(string typed, Span<int> scores)
    {
        for (var i = 0; i < _letters.Length; i++)
            scores[i] += typed.AsSpan().ContainsAny(_letters[i]) ? 1 : 0;
    }
}

/// <summary>How well a message fits the language that it fits best.</summary>
/// <param name="Id">The language.</param>
/// <param name="Score">Words of the language, and letters.</param>
/// <param name="Distinct">Different words of the language.</param>
/// <param name="Greets">Whether a word is there that alone shows the language.</param>
internal sealed record LatinMatch(string Id, int Score, int Distinct, bool Greets);
