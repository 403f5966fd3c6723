using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds numbers in digits (as the locale writes them) and in English words.</summary>
internal static partial class NumberRecognizer
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static IReadOnlyList<ModelResult<decimal>> Find(string text, string? locale)
    {
        var culture = CultureOf(locale);
        var found = NumberWords.Find(text);
        foreach (Match match in Digits().Matches(text))
        {
            var digits = match.Value.TrimEnd('.', ',');
            if ((Parse(digits, culture.NumberFormat) ?? Parse(digits, NumberFormatInfo.InvariantInfo)) is { } number)
                found.Add(Result(match.Index, digits, number));
        }

        return [.. found.OrderBy(result => result.Start)];
    }

    /// <summary>"first", "2nd"; "last" is -1.</summary>
    public static IReadOnlyList<ModelResult<decimal>> FindOrdinals(string text) =>
        [.. OrdinalWords().Matches(text).Select(match => Result(match.Index, match.Value, Ordinal(match)))];

    internal static ModelResult<decimal> Result(int start, string text, decimal number) => new()
    {
        Start = start,
        End = start + text.Length - 1,
        Text = text,
        TypeName = "number",
        Resolution = number,
    };

    // A comma that cannot group thousands, as in "3,14", was meant as a decimal point.
    private static decimal? Parse(string digits, NumberFormatInfo format)
    {
        var groups = digits.Split(format.NumberDecimalSeparator)[0].Split(format.NumberGroupSeparator);
        if (groups.Length == 2 && groups[1].Length != 3 && !digits.Contains(format.NumberDecimalSeparator, StringComparison.Ordinal))
            (digits, format) = ($"{groups[0]}.{groups[1]}", NumberFormatInfo.InvariantInfo);
        return decimal.TryParse(digits, NumberStyles.Number, format, out var number) ? number : null;
    }

    private static decimal Ordinal(Match match) => match.Groups["digits"] is { Success: true } digits
        ? decimal.Parse(digits.ValueSpan, CultureInfo.InvariantCulture)
        : match.Value.Equals("last", StringComparison.OrdinalIgnoreCase)
            ? -1
            : Array.FindIndex(Ordinals, word => word.Equals(match.Value, StringComparison.OrdinalIgnoreCase)) + 1;

    private static CultureInfo CultureOf(string? locale)
    {
        try
        {
            return locale is null ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    // At most 25 digits: the text is somebody's typing, and a decimal holds 28.
    [GeneratedRegex(@"(?<![\p{L}\d.,])[-+]?\d[\d.,]{0,24}(?!\d)")]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"\b(?:(?<digits>\d{1,4})(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OrdinalWords();
}
