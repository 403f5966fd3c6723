using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>English number words, with the usual misspellings.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> Small = WordTable.Numbers(
        """
        zero=0 nought=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
        thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
        eigth=8 forteen=14 ninteen=19 tweleve=12 twelwe=12
        """);

    private static readonly FrozenDictionary<string, decimal> Tens = WordTable.Numbers(
        """
        twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90
        fourty=40 ninty=90 fivety=50 fifity=50 eigthy=80 sevenety=70 twenny=20 thrity=30
        """);

    private static readonly FrozenDictionary<string, decimal> Parts = WordTable.Numbers("half=0.5 quarter=0.25");

    public static bool TrySmall(string word, out decimal value) => Small.TryGetValue(word, out value);

    public static bool TryTens(string word, out decimal value) => Tens.TryGetValue(word, out value);

    public static bool TryPart(string word, out decimal value) => Parts.TryGetValue(word, out value);

    public static bool IsNumber(string word) => Small.ContainsKey(word) || Tens.ContainsKey(word) || word == "hundred";

    /// <summary>"sixties", "late 60s": the decade's first year of life, or null.</summary>
    public static decimal? Decade(string word) =>
        word.EndsWith("ties", StringComparison.Ordinal) && Tens.TryGetValue(string.Concat(word.AsSpan(0, word.Length - 3), "y"), out var tens)
            ? tens
            : null;
}
