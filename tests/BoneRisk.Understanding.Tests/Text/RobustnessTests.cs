using System.Diagnostics;
using System.Globalization;

namespace BoneRisk.Understanding.Tests;

public class RobustnessTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly ChoiceMatcher Choices = new([new("coeliac", "Coeliac disease", ["celiac"]), new("copd", "COPD", []), new("none", "None", [])]);
    private static readonly RedFlagScanner Scanner = new([new("seizure", ["fit", "a * fit", "* fit", "fell * hip * hurts", ""]), new("chestPain", ["chest pain"])]);
    private static readonly FaqSearch Search = new(FaqSample.Entries, FaqSample.Language);
    private static readonly CommandMatcher Commands = new(new Dictionary<string, IReadOnlyList<string>> { ["help"] = ["help", ""] });

    public static TheoryData<string> Odd()
    {
        var random = new Random(1);
        var data = new TheoryData<string>
        {
            "", " ", "\0\0\0", "😀👩‍⚕️🏳️‍🌈", "\uD800", "\uDC00\uD800", "\uFEFF\u200B", "مرحبا عندي ألم", "‮67‬", "<script>alert(1)</script>",
            "'; DROP TABLE users; --", "{\"age\":67}", "${7*7}", "-", "--", "'", "\"", "''", "5'", "'4", "/", "1/", "/2", "1/0", "0/0",
            "and", "and a half", "half", "a", "an", "point", "one point", "hundred", "a hundred and", "5 ft and", "no", "not", "or",
            ".5", "5.", "1.2.3.4", "1,2,3", ",,,", "1e9", "0x41", "９９", "½", "½½½", "born", "born in", "dob", "1/1/1", "0/0/0000", "99/99/99",
            "in 9999", "29/2/2023", "st lb kg", "ft in", "*", "***", "\n\n\n", "\t", "fit", "fit fit fit", "?", "???",
            new string('a', 100_000), new string('9', 100_000), new string('\'', 100_000), new string('?', 100_000), new string(',', 100_000), new string('<', 100_000),
            Repeat("no "), Repeat("1 "), Repeat("and a half "), Repeat("fit "), Repeat("chest "), Repeat("5 ft 4 "), Repeat("1/2 "), Repeat("coeliac, "),
            Repeat("not coeliac or "), Repeat("twenty "), Repeat("hundred and "), Repeat("3 april 1961 "), Repeat("2 milk "), Repeat("<b>"), Repeat("fell hip "),
            Repeat("é😀ß "), Repeat("siezure palputations "), Repeat("if i have chest pain "), Repeat("a"), Repeat("my nan had a fit in 1990 "),
        };
        for (var i = 0; i < 40; i++)
            data.Add(new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => (char)random.Next(i % 2 == 0 ? 128 : 65536))]));
        return data;
    }

    [Theory]
    [MemberData(nameof(Odd), DisableDiscoveryEnumeration = true)]
    public void Nothing_throws_and_nothing_takes_long(string text)
    {
        var watch = Stopwatch.StartNew();

        ReadEverything(text);

        Assert.True(watch.ElapsedMilliseconds < 2_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA", "fa-IR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal("5 ft 4 in (162.6 cm)", Quantities.ReadHeightCm("5 FT 4 IN").Said);
                Assert.Equal(58.5m, Quantities.ReadWeightKg("58,5 KILOS").Value);
                Assert.Equal(PlainAnswer.NoneOfThese, PlainAnswers.Read("NOTHING LIKE THAT"));
                Assert.Single(Scanner.Scan("CHEST PAIN"));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_result() =>
        Assert.Equal(Search.Find("do steroids cause bone loss").Topics, new FaqSearch(FaqSample.Entries, FaqSample.Language).Find("do steroids cause bone loss").Topics);

    private static void ReadEverything(string text)
    {
        Quantities.ReadAge(text, Today);
        Quantities.ReadHeightCm(text);
        Quantities.ReadWeightKg(text);
        Quantities.ReadNumber(text);
        Quantities.ReadServings(text);
        PlainAnswers.Read(text);
        Choices.MatchOne(text);
        Choices.MatchMany(text);
        Scanner.Scan(text);
        Search.Find(text);
        Commands.Match(text);
        Questions.LooksLikeQuestion(text);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 100_000 / text.Length));
}
