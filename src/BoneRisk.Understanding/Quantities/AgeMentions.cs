using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Finds the numbers that can be an age and judges each by its own clause. English; another language is another set of tables.</summary>
internal sealed class AgeMentions(List<Item> items)
{
    private const int Oldest = 130;

    /// <summary>Before these numbers the age is not reached yet.</summary>
    private static readonly FrozenSet<string> ComingBefore = WordTable.Set(
        "nearly almost turning till until coming approaching pushing knocking nearing be hit hitting reach reaching shy off next towards going becoming near");

    private static readonly FrozenSet<string> ComingAfter = WordTable.Set(
        "next new soon later monday tuesday wednesday thursday friday saturday sunday tomorrow come coming this week weekend christmas easter");

    /// <summary>A time word that says the birthday is over: "82 last tuesday".</summary>
    private static readonly FrozenSet<string> Over = WordTable.Set("last yesterday today gone already now ago just since as");

    private static readonly FrozenSet<string> JustReached = WordTable.Set("turned gone had just reached celebrated past");
    private static readonly FrozenSet<string> Limits = WordTable.Set("over under above below less more least most beyond between upto");
    private static readonly FrozenSet<string> Vague = WordTable.Set("something odd plus + s somethin or to");
    private static readonly FrozenSet<string> Denials = WordTable.Set("not isnt wasnt never");
    private static readonly FrozenSet<string> Events = WordTable.Set("at was were when since until from before after in for past within every like feel feels feeling act acts look looks been");
    private static readonly FrozenSet<string> Opening = WordTable.Set(
        """
        i im ive my me am is its it the a an so and er erm um uh hmm well oh ok okay yes yeah yep about around roughly approx ish
        bout maybe probably perhaps think guess reckon believe say just actually sorry only exactly be now currently still age aged
        years old turned gone that thats this year day young f m female male woman man goodness gosh lord now today having completed
        running sure must would will id ill ah ha answer please be of in he him ma sir am presently already recently said a
        already definitely big no
        """);

    private static readonly FrozenSet<string> NotYears = WordTable.Set(
        "times people percent kids children grandchildren grandkids pills tablets falls stones steps weeks months days hours cats dogs bananas");

    private readonly RoleReader _roles = new(items);

    public static List<AgeMention> Of(List<Item> items)
    {
        var mentions = new AgeMentions(items);
        return [.. AmountReader.Read(items).Select(mentions.Read).OfType<AgeMention>()];
    }

    private AgeMention? Read(Amount amount)
    {
        if (amount.Dimension is not (Dimension.Bare or Dimension.Years) || amount.Number > Oldest)
            return null;
        return IsDenied(amount) ? null : new((int)decimal.Truncate(amount.Number), Role(amount), amount.Start, amount.End);
    }

    /// <summary>"not 67"; but "not sure, 67".</summary>
    private bool IsDenied(Amount amount)
    {
        var from = _roles.ClauseStart(amount.Start);
        return Any(Denials, Math.Max(from, amount.Start - 3), amount.Start) && !Any(Sure, from, amount.Start);
    }

    private AgeRole Role(Amount amount)
    {
        var (from, to) = (_roles.ClauseStart(amount.Start), _roles.ClauseEnd(amount.End));
        var before = amount.Start > from ? items[amount.Start - 1].Text : "";
        var after = amount.End < items.Count ? items[amount.End].Text : "";
        var general = _roles.Of(amount.Start, amount.End);
        if (general is Understanding.Role.Other or Understanding.Role.Wish || after is "ago" || Is(amount.End, "at", "heart"))
            return AgeRole.NotMine;
        if (Any(Limits, Math.Max(from, amount.Start - 3), amount.Start) && before is not "or" || (Vague.Contains(after) || (after is "-" && amount.End + 1 < items.Count && Vague.Contains(items[amount.End + 1].Text))) && !IsAlternative(amount, after))
            return AgeRole.Vague;
        if (IsLastBirthday(amount, before, to))
            return AgeRole.Stated;
        if (IsComing(amount, from, to))
            return AgeRole.Coming;
        if (IsStated(amount, before, after))
            return before is "was" or "were" || (before is "aged" or "age" && IsAfterYear(amount.Start)) ? AgeRole.NotMine : AgeRole.Stated;
        if (Events.Contains(before) || (amount.Unit == Unit.Year && Any(Events, from, amount.Start)) || Any(Was, from, amount.Start))
            return AgeRole.NotMine;
        if (NotYears.Contains(after) || after is "ish")
            return AgeRole.Loose;
        if (items.Take(from).Any(i => SpokenOf.IsOther(i.Text)) && from == amount.Start && !items.Take(from).Any(i => SpokenOf.IsSelf(i.Text) && !i.Is("my")))
            return AgeRole.Loose;
        for (var i = from; i < amount.Start; i++)
        {
            if (!items[i].Is("-") && !Opening.Contains(items[i].Text))
                return AgeRole.Loose;
        }

        return AgeRole.Bare;
    }

    /// <summary>"I'm 67", "67 years old", "age 67", "turned 67", "my 67th birthday".</summary>
    private bool IsStated(Amount amount, string before, string after)
    {
        var last = items[amount.End - 1].Text;
        var old = amount.Unit == Unit.Year && (last is "yo" or "o" || after is "old" or "young" or "-" || (after == "of" && Is(amount.End, "of", "age")));
        return old || before is "im" or "age" or "aged" or "turned" or "now" or "currently" or "still" or "gone" or "reached" || (before == "have" && amount.Unit == Unit.Year)
            || (before == "am" && amount.Number >= 13) || after is "now"
            || (after is "th" or "st" or "nd" or "rd" && (Is(amount.End, after, "birthday") || Any(JustReached, _roles.ClauseStart(amount.Start), amount.Start)));
    }

    /// <summary>"I was 77 in August": the birthday of this year.</summary>
    private bool IsLastBirthday(Amount amount, string before, int to) =>
        before == "was" && amount.Start > 1 && items[amount.Start - 2].Is("i") && to == items.Count
        && to - amount.End == 2 && items[amount.End].Is("in") && MonthNames.Find(items[to - 1].Text) > 0;

    private bool IsComing(Amount amount, int from, int to)
    {
        var birthday = amount.End + 1 < items.Count && items[amount.End].Text is "th" or "st" or "nd" or "rd" && items[amount.End + 1].Text is "birthday" or "year";
        if (birthday && items[amount.End + 1].Is("year"))
            return true;
        if (Any(Over, amount.End, to) || (Any(JustReached, from, amount.Start) && !Any(ComingBefore, from, amount.Start)))
            return false;
        if (Any(ComingBefore, Math.Max(from, amount.Start - 4), amount.Start) || Any(ComingAfter, amount.End, Math.Min(to, amount.End + 4)))
            return true;
        for (var i = amount.End; i < to; i++)
        {
            if (MonthNames.Find(items[i].Text) > 0)
                return true;
        }

        return (to < items.Count && items[to].IsNumber && to - amount.End <= 1 && amount.End < to && items[to - 1].Is("in") && IsTime(to + 1)) || (amount.End < to && items[amount.End].Is("yet")) || Any(Going, from, amount.Start);
    }

    /// <summary>"hip replaced in 2015 aged 66".</summary>
    private bool IsAfterYear(int start) => items.Take(start).Any(i => i.IsNumber && i.Value is >= 1900 and < 2200);

    private bool IsTime(int i) => i < items.Count && items[i].Text is "week" or "weeks" or "day" or "days" or "month" or "months" or "year" or "years";

    private static bool IsAlternative(Amount amount, string after) => after is "s" && amount.Number % 10 != 0;

    private static bool Sure(string word) => word is "sure" or "certain" or "idea";

    private static bool Was(string word) => word is "was" or "were" or "when";

    private static bool Going(string word) => word is "going" or "gonna";

    private bool Is(int at, string first, string second) => at + 1 < items.Count && items[at].Is(first) && items[at + 1].Is(second);

    private bool Any(FrozenSet<string> words, int from, int to) => Any(words.Contains, from, to);

    private bool Any(Func<string, bool> test, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!items[i].IsNumber && test(items[i].Text))
                return true;
        }

        return false;
    }
}
