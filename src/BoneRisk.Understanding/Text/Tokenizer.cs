using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>Cuts normalised text into words, numbers and marks, in one pass.</summary>
internal static class Tokenizer
{
    private const int MaxDigits = 15;

    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 4 + 4);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c is ' ')
            {
                i++;
                continue;
            }

            var space = i == 0 || char.IsWhiteSpace(text[i - 1]);
            var token = char.IsAsciiDigit(c) || StartsWithPoint(text, i) ? ReadNumber(text, i, space)
                : char.IsLetter(c) ? ReadWord(text, i, space)
                : ReadMark(text, i, space);
            tokens.Add(token);
            i = token.End;
        }

        return tokens;
    }

    private static bool StartsWithPoint(string text, int i) =>
        text[i] == '.' && IsDigit(text, i + 1) && (i == 0 || text[i - 1] == ' ');

    private static bool IsDigit(string text, int i) => i < text.Length && char.IsAsciiDigit(text[i]);

    private static Token ReadWord(string text, int start, bool space)
    {
        var end = start + 1;
        var apostrophes = false;
        while (end < text.Length)
        {
            if (char.IsLetter(text[end]))
                end++;
            else if (text[end] == '\'' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            {
                apostrophes = true;
                end++;
            }
            else
                break;
        }

        var word = text[start..end];
        return new(apostrophes ? word.Replace("'", "", StringComparison.Ordinal) : word, TokenKind.Word, start, end, space);
    }

    private static Token ReadMark(string text, int start, bool space)
    {
        // An emoji is two chars; keep it whole.
        var end = char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1])
            ? start + 2
            : start + 1;
        return new(text[start..end], TokenKind.Mark, start, end, space);
    }

    private static Token ReadNumber(string text, int start, bool space)
    {
        var end = start;
        while (IsDigit(text, end))
            end++;
        var separators = 0;
        var scan = end;
        var insideDate = start >= 2 && text[start - 1] is '.' or ',' && IsDigit(text, start - 2);
        while (!insideDate && scan < text.Length && text[scan] is '.' or ',' && IsDigit(text, scan + 1))
        {
            separators++;
            scan++;
            while (IsDigit(text, scan))
                scan++;
        }

        // One separator is a decimal sign or thousands; more are a date or a list, unless they are thousands throughout.
        var digits = text[start..end];
        if (separators == 1 || (separators > 1 && AreThousands(text.AsSpan(start, scan - start))))
        {
            digits = Plain(text[start..scan]);
            end = scan;
        }

        return digits.Length <= MaxDigits
               && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new(text[start..end], TokenKind.Number, start, end, space, value)
            : new(text[start..end], TokenKind.Word, start, end, space);
    }

    private static string Plain(string digits) =>
        AreThousands(digits) ? digits.Replace(",", "", StringComparison.Ordinal) : digits.Replace(',', '.');

    private static bool AreThousands(ReadOnlySpan<char> digits)
    {
        var comma = digits.IndexOf(',');
        if (comma is < 1 or > 3 || digits[0] == '0')
            return false;
        var rest = digits[comma..];
        while (rest.Length >= 4 && rest[0] == ',' && !rest[1..4].ContainsAnyExceptInRange('0', '9'))
            rest = rest[4..];
        return rest.Length == 0 || (rest[0] == '.' && !rest[1..].ContainsAnyExceptInRange('0', '9'));
    }
}
