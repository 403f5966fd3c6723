using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Finds the writer's height and weight in a message: only with a unit, and with one meaning.</summary>
internal static class MeasureTeller
{
    private static readonly FrozenSet<string> Cues = WordTable.Set(
        "im am i ive my weigh weight wt weighs weighing height ht tall stand standing measure measured measuring me its is it that at now meant scale scales be was were used");

    private static readonly FrozenSet<string> NeverBefore = WordTable.Set(
        """
        over under above below more less than least most another extra lost lose losing gained gain gaining up dropped drop down
        by shrunk shrank shrinking lift lifting carry carrying carried from until till between walk walked walking run ran
        fell another further minus plus every within target goal ideal was were of per
        """);

    private static readonly FrozenSet<string> NeverAfter = WordTable.Set(
        """
        shorter taller less more lighter heavier overweight underweight under over ago lost gone bag dog box cat baby ladder
        wall away long wide apart drop fall then before previously smaller bigger too off or above below when
        """);

    /// <summary>An amount that is a height or weight of the writer's, or was.</summary>
    public readonly record struct Found(int At, decimal Value, string Said, Circumstance Circumstance, bool Sure);

    public static IEnumerable<Found> Read(Utterance said, ToldQuestion question, Func<int, bool> isWriters)
    {
        var dimension = question.Kind == ToldKind.Weight ? Dimension.Weight : Dimension.Length;
        for (var i = 0; i < said.Words.Length; i++)
        {
            if (said.Words[i].Length > 0 || said.Amounts[i] is not { Ask: false, Readings: [var only] } amount || amount.Dimension != dimension
                || said.InRange[i] || only.Value < question.Min || only.Value > question.Max || !isWriters(i))
                continue;
            var part = said.PartAt(i);
            if (IsAbout(said, part, i, out var sure))
                yield return new(i, only.Value, said.Said(i, i + 1), How(said, part, i), sure);
        }
    }

    private static Circumstance How(Utterance said, Part part, int i)
    {
        var retracted = Retraction.IsRetracted(said, part, i);
        var how = retracted ? Circumstance.Denied : Circumstances.Of(said, i, i + 1);
        if (how is Circumstance.Past or Circumstance.Ago && i + 1 < part.End && said.Words[i + 1] is "now" or "today")
            return Circumstance.Plain;
        return how == Circumstance.Recent ? Circumstance.Plain : how;
    }

    private static bool IsAbout(Utterance said, Part part, int i, out bool sure)
    {
        sure = false;
        var before = i > part.Start ? said.Words[i - 1] : "";
        var after = i + 1 < said.Words.Length && said.Breaks[i + 1] == Break.None ? said.Words[i + 1] : "";
        if (NeverAfter.Contains(after) || (NeverBefore.Contains(before) && !(before is "was" or "were" or "of")))
            return false;
        for (var j = part.Start; j < i; j++)
        {
            if (NeverBefore.Contains(said.Words[j]) && !(said.Words[j] is "was" or "were" or "of" or "from" or "by" or "up" or "down" or "plus"))
                return false;
        }

        for (var j = i - 1; j >= Math.Max(part.Start, i - 4); j--)
            sure |= Cues.Contains(said.Words[j]);
        sure |= after is "tall" or "in" && said.Amounts[i] is not null;
        return sure || Filler.Left(said, part) == 0;
    }
}
