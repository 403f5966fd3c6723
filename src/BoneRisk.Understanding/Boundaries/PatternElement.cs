namespace BoneRisk.Understanding;

/// <summary>One element of a part.</summary>
/// <param name="Slot">The slot that a word has to fill; negative for a gap of up to three words.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="IsEnd">Whether the end of a sentence will do.</param>
internal readonly record struct PatternElement(int Slot, bool IsOptional, bool IsEnd)
{
    public bool IsGap => Slot < 0;

    /// <summary>Reads an element as an author writes it.</summary>
    public static PatternElement Read(string text, PatternWords.Builder words) =>
        text == "*" ? new(-1, false, false)
        : new(words.Slot(text.Replace("?", "", StringComparison.Ordinal)), text.Contains('?', StringComparison.Ordinal), text.Split('|').Contains("$"));
}
