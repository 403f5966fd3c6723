namespace BoneRisk.Understanding;

/// <summary>Cuts a long message into pieces of a few sentences: in a whole page, one bad sentence would hardly be heard.</summary>
internal static class StoryPieces
{
    /// <summary>A message of up to this many words is read whole.</summary>
    private const int Whole = 45;

    /// <summary>A piece ends with the sentence that brings it to this many words…</summary>
    private const int Enough = 20;

    /// <summary>…or here, where nobody sets full stops.</summary>
    private const int Most = 40;

    /// <param name="words">The message, ended by an empty word.</param>
    /// <returns>The first word of each piece, and the word after its last.</returns>
    public static IEnumerable<(int Start, int End)> Of(List<Word> words)
    {
        var count = words.Count - 1;
        if (count <= Whole)
        {
            if (count > 0)
                yield return (0, count);
            yield break;
        }

        var start = 0;
        for (var i = 1; i <= count; i++)
        {
            var length = i - start;
            if (i < count && length < Most && (length < Enough || words[i].Break < Break.Strong))
                continue;
            yield return (start, i);
            start = i;
        }
    }
}
