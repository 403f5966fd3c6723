namespace BoneRisk.Understanding;

/// <summary>Reads how long back a part of a sentence lies: within four weeks, longer, or not said.</summary>
internal static class TimeReader
{
    private const int DaysInFourWeeks = 28;

    private static readonly string[][] Recent = WordTable.Sequences(
        """
        yesterday|this morning|this week|last week|last night|the other day|just had|only just had|few days ago|couple of days ago
        |couple days ago|a week ago|a fortnight ago|few weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day before yesterday|just came out|just been|days ago|couple of weeks ago
        """);

    private static readonly string[][] Past = WordTable.Sequences(
        """
        years ago|yrs ago|year ago|yr ago|years back|decades ago|decade ago|ages ago|ages back|months ago|month ago|mths ago
        |long time ago|long ago|way back|in the past|back then|back in the day|as a child|as a kid|as a girl|as a boy
        |as a teenager|as a teen|as a youngster|as a baby|when i was|when younger|in my teens|in my youth|in my day|years since
        |in my 20|in my 30|in my 40|in my 50|in my 60|in my prime|at my tallest|at my heaviest|at my peak|at school|on my wedding day
        |in the sixties|in the seventies|in the eighties|in the nineties|in the 60|in the 70|in the 80|in the 90
        """);

    /// <param name="said">The message.</param>
    /// <param name="part">The part of a sentence to look at.</param>
    /// <returns>Recent, past, or plain where nothing is said; unsaid where it cannot be told.</returns>
    public static Circumstance Read(Utterance said, Part part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            var rest = said.Words.AsSpan(i, part.End - i);
            if (DaysAgo(said, i, part.End) is { } days)
                return days <= DaysInFourWeeks ? Circumstance.Recent : Circumstance.Ago;
            if (IsYear(said, i, part, out var year))
                return year < said.Year ? Circumstance.Ago : Circumstance.Unsaid;
            if (IsLastYear(said, i, part) || StartsWithOne(rest, Past))
                return Circumstance.Ago;
            if (StartsWithOne(rest, Recent))
                return Circumstance.Recent;
        }

        return Circumstance.Plain;
    }

    /// <summary>"two weeks ago", "10 days ago".</summary>
    private static int? DaysAgo(Utterance said, int i, int end)
    {
        if (i + 2 >= end || said.Amounts[i] is not { } amount || said.Words[i + 2] is not ("ago" or "back"))
            return null;
        var unit = said.Words[i + 1] switch
        {
            "day" or "days" => 1,
            "week" or "weeks" or "wk" or "wks" => 7,
            "month" or "months" or "mth" or "mths" => 31,
            "year" or "years" or "yr" or "yrs" => 366,
            _ => 0,
        };
        return unit == 0 ? null : (int)Math.Min(amount.Number * unit, 100_000);
    }

    /// <summary>"in 2018", "back in 1990", but not "since 2018".</summary>
    private static bool IsYear(Utterance said, int i, Part part, out int year)
    {
        year = said.Amounts[i] is { Dimension: Dimension.Bare, Number: >= 1900 and < 2100 } amount ? (int)amount.Number : 0;
        return year > 0 && (i == part.Start || said.Words[i - 1] is not ("since" or "from"));
    }

    /// <summary>"last year" is the one before; "in the last year" is the year up to now.</summary>
    private static bool IsLastYear(Utterance said, int i, Part part) =>
        said.Words[i] == "last" && i + 1 < part.End && said.Words[i + 1] is "year" or "summer" or "winter" or "xmas" or "christmas"
        && !(i > part.Start && said.Words[i - 1] is "the" or "since" or "this");

    private static bool StartsWithOne(ReadOnlySpan<string> words, string[][] sequences)
    {
        foreach (var sequence in sequences)
        {
            if (words.StartsWith(sequence))
                return true;
        }

        return false;
    }
}
