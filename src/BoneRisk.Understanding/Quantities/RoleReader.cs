using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Judges a number by the words of its own clause: "I was 80 kg last year but 74 kg now" has one of the past and one of
/// now. English; another language is another set of tables.
/// </summary>
internal sealed class RoleReader(IReadOnlyList<Item> items)
{
    private static readonly FrozenSet<string> Breaks = WordTable.Set(", . ; ! ? : ( ) [ ] / \n but although though and so then because whereas while");
    private static readonly FrozenSet<string> Approximate = WordTable.Set(
        "about around roughly approx approximately circa only just maybe probably like exactly nearly almost a an the bit little of nearer closer more over under i");

    private static readonly FrozenSet<string> Denials = WordTable.Set("not isnt arent wasnt never dont aint");
    private static readonly FrozenSet<string> Hedges = WordTable.Set("sure certain positive");
    private static readonly FrozenSet<string> Bounds = WordTable.Set(
        "over under above below less more least most beyond upto nearly almost towards exceed exceeding between shy off");

    private static readonly FrozenSet<string> Limits = WordTable.Set("over under above below less more least most exceed exceeding");
    private static readonly FrozenSet<string> Softeners = WordTable.Set("just bit little slightly shade fraction touch tad");
    private static readonly FrozenSet<string> Vague = WordTable.Set("something odd plus + somethin");
    private static readonly FrozenSet<string> Changes = WordTable.Set("lost lose losing gained gain gaining put shrunk shrank dropped shed loss lighter heavier shorter");
    private static readonly FrozenSet<string> Differences = WordTable.Set("lighter heavier shorter taller more less overweight underweight extra off");
    private static readonly FrozenSet<string> Ways = WordTable.Set("down up gone went got");
    private static readonly FrozenSet<string> Wishes = WordTable.Set("want wish hope hoping target goal aim aiming ideal ideally should");
    private static readonly FrozenSet<string> Pasts = WordTable.Set("was were been weighed");
    private static readonly FrozenSet<string> LongAgo = WordTable.Set("ago when then before once originally");
    /// <summary>Words of the last weighing, which still holds.</summary>
    private static readonly FrozenSet<string> Recently = WordTable.Set(
        "morning yesterday week month checked measured weighed time doc docs doctor doctors gp nurse surgery clinic hospital appointment checkup check monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>"before breakfast" is a time of day.</summary>
    private static readonly FrozenSet<string> Meals = WordTable.Set("breakfast lunch dinner tea bed eating food");

    private static readonly FrozenSet<string> Few = WordTable.Set("few bit couple some");
    private static readonly FrozenSet<string> Nows = WordTable.Set("now nowadays today currently presently still these");

    /// <summary>The role of the number that stands from one item to before another.</summary>
    public Role Of(int start, int end)
    {
        var (from, to) = (ClauseStart(start), ClauseEnd(end));
        return IsDenied(from, start) || IsLimit(from, start) ? Role.Denied
            : IsOthers(from, start, end, to) ? Role.Other
            : IsChange(from, start, end, to) ? Role.Change
            : IsWish(from, start) ? Role.Wish
            : IsPast(from, start, end, to) ? Role.Past
            : IsBound(from, start, end) ? Role.Bound
            : Any(Nows, from, start) || Any(Nows, end, Math.Min(to, end + 3)) || IsArrival(from, start) ? Role.Now
            : Role.Plain;
    }

    /// <summary>The first item of the clause that an item stands in; a number before it ends a clause too.</summary>
    public int ClauseStart(int at)
    {
        var from = at;
        while (from > 0 && !Breaks.Contains(items[from - 1].Text) && !items[from - 1].IsNumber)
            from--;
        return from;
    }

    public int ClauseEnd(int at)
    {
        var to = at;
        while (to < items.Count && !Breaks.Contains(items[to].Text) && !items[to].IsNumber)
            to++;
        return to;
    }

    private bool IsDenied(int from, int start)
    {
        for (var i = Math.Max(from, start - 3); i < start; i++)
        {
            if (Denials.Contains(items[i].Text) && !Hedges.Contains(items[i + 1].Text) && !(i + 2 < items.Count && Hedges.Contains(items[i + 2].Text)))
                return true;
        }

        return false;
    }

    /// <summary>"over 60"; "just over 60" is near enough to ask about.</summary>
    private bool IsLimit(int from, int start)
    {
        for (var i = Math.Max(from, start - 3); i < start; i++)
        {
            if (Limits.Contains(items[i].Text) && !(i > from && Softeners.Contains(items[i - 1].Text)) && !(items[i].Text is "more" or "less" && items[i + 1].Text is "or" or "like"))
                return true;
        }

        return false;
    }

    /// <summary>The nearest word for a person before the number, or one that the number is said of after it.</summary>
    private bool IsOthers(int from, int start, int end, int to)
    {
        for (var i = start - 1; i >= from; i--)
        {
            if (SpokenOf.IsSelf(items[i].Text))
                return false;
            if (SpokenOf.IsOther(items[i].Text))
                return !Any(Self, i, start);
        }

        return IsOnBehalf(from) || (end + 1 < to && items[end].Text is "is" or "was" or "for" && Any(SpokenOf.IsOther, end, to));
    }

    /// <summary>"asking for my mother, 86".</summary>
    private bool IsOnBehalf(int from)
    {
        for (var i = 0; i + 1 < from; i++)
        {
            if (items[i].Text is "for" or "behalf" && (SpokenOf.IsOther(items[i + 1].Text) || (i + 2 < from && SpokenOf.IsOther(items[i + 2].Text))))
                return true;
        }

        return false;
    }

    private static bool Self(string word) => word is "me" or "i" or "my";

    private bool IsChange(int from, int start, int end, int to) =>
        (Any(Changes, Math.Max(from, start - 5), start) && !(start > 0 && items[start - 1].Text is "to" or "at" or "now" or "im"))
        || Any(Differences, end, Math.Min(to, end + 1));

    private bool IsWish(int from, int start)
    {
        for (var i = Math.Max(from, start - 6); i < start; i++)
        {
            if (Wishes.Contains(items[i].Text) || (items[i].Text is "like" or "love" or "prefer" && i + 1 < start && items[i + 1].Is("to")))
                return true;
        }

        return false;
    }

    /// <summary>"was about 80 kg", "used to be 10 stone", "down from 57", "9 stone when I got married".</summary>
    private bool IsPast(int from, int start, int end, int to)
    {
        var i = start - 1;
        while (i >= from && Approximate.Contains(items[i].Text))
            i--;
        if (IsLastTime(from, start))
            return false;
        if (Any(Recently, end, to) && !Any("year", end, to) && !Any("years", end, to))
            return false;
        var before = i >= from && (Pasts.Contains(items[i].Text) || items[i].Is("from") || (items[i].Is("be") && i > 0 && items[i - 1].Is("to") && i > 1 && items[i - 2].Is("used")));
        var yearsAgo = to + 2 < items.Count && items[to].IsNumber && items[to + 2].Is("ago");
        return before || yearsAgo || Any("used", from, start) || (Any(LongAgo, end, to) && !Any(Meals, end, to)) || (Any("last", end, to) && Any("year", end, to));
    }

    /// <summary>"last time I was measured it was 5 foot 3": the newest there is.</summary>
    private bool IsLastTime(int from, int start)
    {
        for (var i = from; i + 1 < start; i++)
        {
            if (items[i].Is("last") && items[i + 1].Is("time"))
                return true;
        }

        return false;
    }

    private bool IsBound(int from, int start, int end)
    {
        if (end < items.Count && (Vague.Contains(items[end].Text) || (items[end].Is("and") && Any(Vague, end, Math.Min(items.Count, end + 3))) || (items[end].Is("and") && end + 1 < items.Count && items[end + 1].Text is "then")))
            return true;
        // "9 stone and a few pounds"; "5 foot 3 and a bit" loses less than an inch.
        if (end > start && !items[end - 1].IsNumber && end < items.Count && items[end].Is("and") && Any(Few, end, Math.Min(items.Count, end + 3)))
            return true;
        // "about 9 stone, maybe a bit more"
        for (var i = end; i + 1 < Math.Min(items.Count, end + 6); i++)
        {
            if (Softeners.Contains(items[i].Text) && items[i + 1].Text is "more" or "less" or "over" or "under")
                return true;
        }

        for (var i = Math.Max(from, start - 3); i < start; i++)
        {
            if (Bounds.Contains(items[i].Text) && !(items[i].Text is "more" or "less" && i + 1 < start && items[i + 1].Text is "or" or "like"))
                return true;
        }

        return false;
    }

    /// <summary>"down to 49 kg", "have shrunk to 5'4".</summary>
    private bool IsArrival(int from, int start) =>
        start > from && items[start - 1].Is("to") && (Any(Changes, from, start) || Any(Ways, from, start));

    private bool Any(string word, int from, int to) => Any(w => w == word, from, to);

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
