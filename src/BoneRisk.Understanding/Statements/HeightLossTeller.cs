using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Finds whether height was lost: "shrunk 5 cm", or a height that was and one that is.</summary>
internal static class HeightLossTeller
{
    private const decimal MostLost = 30;

    private static readonly FrozenSet<string> Losing = WordTable.Set("shrunk shrank shrunken shrinking shorter lost smaller loss down");
    private static readonly FrozenSet<string> OtherLosses = WordTable.Set("waist hips weight chest leg hair");

    /// <param name="said">The message.</param>
    /// <param name="question">Its least value is the loss that makes a yes.</param>
    /// <param name="heights">The writer's heights, of now and before.</param>
    /// <param name="isWriters">Whether a word is about the writer.</param>
    /// <returns>Yes or no, with the words; null where it is not sure.</returns>
    public static (string Choice, int Start, int End)? Read(
        Utterance said, ToldQuestion question, IReadOnlyList<MeasureTeller.Found> heights, Func<int, bool> isWriters)
    {
        for (var i = 0; i < said.Words.Length; i++)
        {
            if (said.Words[i].Length > 0 || Centimetres(said.Amounts[i]) is not { } lost || lost > MostLost || said.InRange[i] || !isWriters(i))
                continue;
            var part = said.PartAt(i);
            if (IsLoss(said, part, i) && Circumstances.Of(said, i, i + 1) is Circumstance.Plain or Circumstance.Past or Circumstance.Ago)
                return (lost >= question.Min ? "yes" : "no", i, i + 1);
        }

        var now = heights.Where(h => h.Circumstance == Circumstance.Plain).ToList();
        var then = heights.Where(h => h.Circumstance is Circumstance.Past or Circumstance.Ago).ToList();
        return now is [var present] && then.Exists(t => t.Value - present.Value >= question.Min)
            ? ("yes", present.At, present.At + 1)
            : null;
    }

    /// <summary>A difference: "2 cm" is no height of two metres here.</summary>
    private static decimal? Centimetres(Amount? amount) => amount?.Unit switch
    {
        Unit.Centimetre => amount.Number,
        Unit.Millimetre => amount.Number / 10,
        Unit.Inch => amount.Number * 2.54m,
        _ => null,
    };

    private static bool IsLoss(Utterance said, Part part, int at)
    {
        var losing = false;
        for (var i = part.Start; i < part.End; i++)
        {
            if (OtherLosses.Contains(said.Words[i]))
                return false;
            losing |= Losing.Contains(said.Words[i]) && Math.Abs(i - at) <= 4;
        }

        return losing;
    }
}
