using System.Text.RegularExpressions;

namespace BoneRisk.Bot.Tests.Content;

/// <summary>Flesch–Kincaid grade: school years needed to read a text. Syllables are counted by vowel groups.</summary>
internal static partial class Readability
{
    public static double Grade(string text)
    {
        var words = Words(text).ToList();
        return (0.39 * words.Count / Sentences(text).Count) + (11.8 * words.Sum(Syllables) / words.Count) - 15.59;
    }

    public static int LongestSentence(string text) => Sentences(text).Max(sentence => Words(sentence).Count());

    public static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    private static List<string> Sentences(string text) =>
        [.. SentenceEnd().Split(text).Where(sentence => sentence.Any(char.IsLetter))];

    private static int Syllables(string word)
    {
        var letters = new string([.. word.ToLowerInvariant().Where(char.IsAsciiLetterLower)]);
        var groups = VowelGroup().Count(letters);
        return Math.Max(1, SilentEnding().IsMatch(letters) ? groups - 1 : groups);
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9.'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.!?:])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    /// <summary>"bone" and "tables" end silently, "table" does not; "asked" does, "tested" does not.</summary>
    [GeneratedRegex("([^aeiouyl]e|[aeiouy]le|[^aeiouysxzhcg]es|[^aeiouytd]ed)$")]
    private static partial Regex SilentEnding();
}
