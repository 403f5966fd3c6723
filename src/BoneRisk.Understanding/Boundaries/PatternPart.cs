namespace BoneRisk.Understanding;

/// <summary>Words that follow each other, as slots; little words may stand between them.</summary>
/// <param name="Number">Its number in the set.</param>
/// <param name="Elements">Never empty; the first is a word, and no gap is last.</param>
/// <param name="AtStart">Whether it opens a sentence.</param>
internal sealed record PatternPart(int Number, PatternElement[] Elements, bool AtStart)
{
    private const int WidestGap = 3;
    private const int MostFillers = 2;

    /// <summary>Whether the part stands in a message with its first word at a place.</summary>
    /// <param name="message">The message.</param>
    /// <param name="at">The place.</param>
    public bool StandsAt(PatternMessage message, int at) =>
        (!AtStart || message.OpensSentence(at)) && Fits(message, at + 1, 1, MostFillers);

    private bool Fits(PatternMessage message, int at, int next, int fillers)
    {
        if (next == Elements.Length)
            return true;
        var element = Elements[next];
        if (element.IsGap)
            return FitsAfterGap(message, at, next + 1);
        return (message.Fills(at, element.Slot) && Fits(message, at + 1, next + 1, MostFillers))
            || (element.IsEnd && message.EndsSentence(at))
            || (element.IsOptional && Fits(message, at, next + 1, fillers))
            || (fillers > 0 && message.IsFiller(at) && Fits(message, at + 1, next, fillers - 1));
    }

    private bool FitsAfterGap(PatternMessage message, int at, int next)
    {
        for (var skip = 0; skip <= WidestGap; skip++)
        {
            if (Fits(message, at + skip, next, 0))
                return true;
        }

        return false;
    }
}
