using System.Globalization;
using System.Text;

namespace BoneRisk.Understanding;

/// <summary>Brings text to one plain form: lower case, straight quotes, no invisible characters, bounded length.</summary>
internal static class Normaliser
{
    /// <summary>Longer messages are cut here, so that time per message is bounded.</summary>
    public const int MaxLength = 20_000;

    public static string Normalise(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var source = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        var plain = new StringBuilder(source.Length + 8);
        foreach (var c in source)
        {
            if (char.IsAscii(c))
                plain.Append(c is '\r' ? '\n' : c is '`' ? '\'' : char.IsControl(c) && c != '\n' ? ' ' : char.ToLowerInvariant(c));
            else
                AppendOther(plain, c);
        }

        return Markup.Remove(plain.ToString());
    }

    private static void AppendOther(StringBuilder plain, char c)
    {
        if (IsInvisible(c))
            return;
        if (c is >= '\uFF01' and <= '\uFF5E') // full-width forms
        {
            plain.Append(char.ToLowerInvariant((char)(c - 0xFEE0)));
            return;
        }

        if (CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit && c is not ('²' or '³' or '¹'))
        {
            plain.Append((char)('0' + digit));
            return;
        }

        c = char.ToLowerInvariant(c);
        if (Replacement(c) is { } replacement)
            plain.Append(replacement);
        else
            plain.Append(char.IsWhiteSpace(c) ? ' ' : c);
    }

    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
            or (>= '\u0300' and <= '\u036F') or (>= '\uFE00' and <= '\uFE0F') or '\u20E3';

    private static string? Replacement(char c) => c switch
    {
        '‘' or '’' or '‛' or '′' or '´' or 'ʼ' or '‚' => "'",
        '“' or '”' or '„' or '″' or '‟' or '«' or '»' => "\"",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => "-",
        '…' => "...",
        '½' => " 1/2",
        '¼' => " 1/4",
        '¾' => " 3/4",
        '⅓' => " 1/3",
        '⅔' => " 2/3",
        '⁄' => "/",
        '、' or '，' or '،' => ",",
        '。' => ".",
        '؟' or '？' => "?",
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' => "a",
        'è' or 'é' or 'ê' or 'ë' => "e",
        'ì' or 'í' or 'î' or 'ï' => "i",
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' => "o",
        'ù' or 'ú' or 'û' or 'ü' => "u",
        'ç' => "c",
        'ñ' => "n",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        _ => null,
    };
}
