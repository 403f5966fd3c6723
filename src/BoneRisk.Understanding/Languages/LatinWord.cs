using System.Globalization;
using System.Text;

namespace BoneRisk.Understanding;

/// <summary>A word in Latin letters.</summary>
/// <param name="Typed">In lower case, as it was typed.</param>
/// <param name="Plain">The same without accents.</param>
internal readonly record struct LatinWord(string Typed, string Plain)
{
    /// <summary>The words of two letters and more: a single one may be a unit, or an initial.</summary>
    public static List<LatinWord> Read(string text)
    {
        var words = new List<LatinWord>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
                i++;
            if (i > start + 1)
                words.Add(Of(text[start..i].ToLowerInvariant()));
        }

        return words;
    }

    private static LatinWord Of(string word)
    {
        if (Ascii.IsValid(word))
            return new(word, word);
        var plain = new StringBuilder(word.Length);
        foreach (var c in Whole(word).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(Base(c));
        }

        return new(word.Normalize(NormalizationForm.FormC), plain.ToString());
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    private static string Whole(string word) => word.Any(char.IsSurrogate) ? string.Concat(word.Where(c => !char.IsSurrogate(c))) : word;

    private static string Base(char c) => c switch
    {
        'ł' => "l",
        'ı' => "i",
        'đ' => "d",
        'ß' => "ss",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        _ => c.ToString(),
    };
}
