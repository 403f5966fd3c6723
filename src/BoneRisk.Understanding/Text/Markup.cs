using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Takes simple HTML tags out, and only those: what merely stands in angle brackets is still read.</summary>
internal static class Markup
{
    private const int LongestTag = 12;

    private static readonly FrozenSet<string> Tags = WordTable.Set(
        "b i u s em strong p br div span a li ul ol h1 h2 h3 h4 code pre script style font img td tr table body html");

    public static string Remove(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var length = text[i] == '<' ? TagLength(text, i) : 0;
            if (length == 0)
                plain.Append(text[i++]);
            else
                i += length;
        }

        return plain.ToString();
    }

    private static int TagLength(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(LongestTag, text.Length - start));
        var end = window.IndexOf('>');
        return end > 1 && Tags.Contains(window[1..end].Trim("/ ").ToString()) ? end + 1 : 0;
    }
}
