namespace BoneRisk.Understanding;

/// <summary>A message as patterns see it: the slots of each word, and where sentences begin.</summary>
/// <param name="Slots">The slots that each word may fill.</param>
/// <param name="Words">The words, with an empty one at the end.</param>
/// <param name="Filler">The slot of little words that may stand between any two.</param>
internal sealed record PatternMessage(int[][] Slots, List<Word> Words, int Filler)
{
    public int Length => Slots.Length;

    public bool Fills(int at, int slot) => at < Length && Array.IndexOf(Slots[at], slot) >= 0;

    public bool IsFiller(int at) => Fills(at, Filler);

    /// <summary>Whether nothing but little words stands between the beginning of a sentence and a place.</summary>
    public bool OpensSentence(int at)
    {
        while (!Begins(at) && IsFiller(at - 1))
            at--;
        return Begins(at);
    }

    /// <summary>Whether nothing but little words stands between a place and the end of a sentence.</summary>
    public bool EndsSentence(int at)
    {
        while (!Begins(at) && IsFiller(at))
            at++;
        return Begins(at);
    }

    private bool Begins(int at) => at == 0 || Words[at].Break >= Break.Strong;
}
