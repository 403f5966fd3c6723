using System.Globalization;
using System.Text;

namespace BoneRisk.Bot.Tests.Robustness;

/// <summary>Texts as they can be read in a test's output.</summary>
internal static class Visible
{
    private const int Most = 300;

    /// <summary>Invisible and broken characters as \uXXXX, long texts cut.</summary>
    public static string Text(string text)
    {
        var visible = new StringBuilder();
        foreach (var c in text.Length > Most ? text[..Most] : text)
        {
            _ = char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.LineSeparator
                ? visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                : visible.Append(c);
        }

        return text.Length > Most ? $"{visible}… ({text.Length} characters)" : visible.ToString();
    }
}
