using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Finds lengths of time: "3 weeks ago", "for a year", "a few days", "in 1998". English; another language is another table.</summary>
internal static class Times
{
    private const decimal Year = 365;

    private static readonly FrozenDictionary<string, decimal> Units = WordTable.Numbers(
        """
        day=1 days=1 week=7 weeks=7 wk=7 wks=7 fortnight=14 month=30 months=30 mths=30 mth=30 year=365 years=365 yr=365 yrs=365
        decade=3650 decades=7300 ages=1500 donkeys=3650
        """);

    private static readonly FrozenDictionary<string, decimal> Counts = WordTable.Numbers("a=1 an=1 last=1 couple=2 few=3 several=5 many=10 some=3 half=0.5");

    private static readonly string[] Months = WordTable.Sequences(
        "january|february|march|april|may|june|july|august|september|october|november|december").Select(m => m[0]).ToArray();

    public static List<TimeSpoken> In(Said said, DateOnly? today)
    {
        var times = new List<TimeSpoken>();
        for (var i = 0; i < said.Words.Length; i++)
        {
            if (Units.TryGetValue(said.Words[i], out var unit) && !IsRate(said, i))
                times.Add(new(Count(said, i) * unit, IsAgo(said, i), i));
            else if (said.Items[i].IsNumber && said.Items[i].IsWhole && said.Items[i].Value is >= 1930 and < 2100)
                times.Add(new(today is { } t ? Math.Max((t.Year - said.Items[i].Value) * Year, 0) : Year, !Says(said, i - 1, "since"), i));
        }

        if (times.Count == 0 && today is { } day)
            times.AddRange(InMonths(said, day));
        return times;
    }

    /// <summary>"in March" is the last March; last month is about thirty days ago.</summary>
    private static IEnumerable<TimeSpoken> InMonths(Said said, DateOnly today)
    {
        for (var i = 1; i < said.Words.Length; i++)
        {
            var month = Array.IndexOf(Months, said.Words[i]) + 1;
            if (month > 0 && said.Words[i - 1] is "in" or "since" or "last" or "early" or "late" or "mid" or "of")
                yield return new((today.Month - month + 12) % 12 * 30, said.Words[i - 1] != "since", i);
        }
    }

    /// <summary>"a day", "twice a week", "every month": how often, not how long.</summary>
    private static bool IsRate(Said said, int i) =>
        i > 0 && (said.Words[i - 1] is "per" or "every" or "each"
            || (said.Words[i - 1] == "a" && (said.Words[i] == "day" || (i > 1 && (said.Words[i - 2] is "once" or "twice" or "times" or "tablets" or "mg")))));

    /// <summary>"3 years", "a couple of years", "twenty-odd years"; "years" alone is many.</summary>
    private static decimal Count(Said said, int i)
    {
        for (var j = i - 1; j >= Math.Max(0, i - 3); j--)
        {
            if (said.Items[j].IsNumber)
                return said.Items[j].Value;
            if (Counts.TryGetValue(said.Words[j], out var count))
                return count;
            if (said.Words[j] is not ("of" or "odd" or "or" or "whole" or "full" or "good" or "more" or "-" or "or so" or "bit"))
                break;
        }

        return said.Words[i].EndsWith('s') ? 4 : 1;
    }

    private static bool IsAgo(Said said, int i)
    {
        for (var j = i + 1; j < Math.Min(said.Words.Length, i + 4); j++)
        {
            if (said.Words[j] is "ago" or "back" or "since" or "before")
                return true;
        }

        return Says(said, i - 1, "last");
    }

    private static bool Says(Said said, int i, string word) => i >= 0 && said.Words[i] == word;
}
