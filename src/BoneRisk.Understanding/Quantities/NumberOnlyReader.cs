using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads the one number of a text.</summary>
internal static class NumberOnlyReader
{
    private static readonly FrozenSet<string> Filler = WordTable.Set(
        """
        when was were years year yrs yr old age aged my last period periods menopause started stopped stop ended end
        finished went through had hysterectomy change came happened they it since from
        """);

    public static Reading<decimal> Read(string text)
    {
        var items = NumberReader.Read(Normaliser.Normalise(text));
        var amounts = AmountReader.Read(items);
        if (amounts.Count is 0 or > 8 || amounts.Select(a => a.Number).Distinct().Count() > 1)
            return Readings.None(0m);
        if (amounts.Any(a => IsNegative(items, a) || IsDecade(items, a.Start)))
            return Readings.None(0m);
        var verdict = Surroundings.Judge(items, [.. amounts.Select(a => (a.Start, a.End))], Filler);
        var ask = verdict == Verdict.Ask || amounts.Exists(a => a.Dimension is not (Dimension.Bare or Dimension.Years));
        return verdict == Verdict.Reject
            ? Readings.None(0m)
            : Readings.From([Conversions.Number(amounts[0].Number)], ask, 0m);
    }

    private static bool IsNegative(List<Item> items, Amount a) =>
        a.Start > 0 && items[a.Start - 1].Is("-") && !items[a.Start].SpaceBefore;

    /// <summary>"my 40s".</summary>
    public static bool IsDecade(List<Item> items, int number)
    {
        var next = number + 1;
        if (next < items.Count && items[next].Is("'"))
            next++;
        return next < items.Count && items[next].Is("s") && !items[next].SpaceBefore;
    }
}
