using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Tells talk about somebody's own health from a question about health in general. In doubt it is somebody's own,
/// because such an answer belongs where nobody else reads it.
/// </summary>
public static class PersonalTalk
{
    private static readonly FrozenSet<string> Somebody = WordTable.Set(
        """
        my mine myself im ive our ours his her hers she he we weve him
        mum mom mam mother dad father nan nana nanna gran grandma grandad grandfather grandmother sister brother aunt auntie
        uncle husband wife partner son daughter boyfriend girlfriend friend neighbour neighbor colleague patient caller mr mrs ms
        """);

    // "what should I eat" asks about anybody; "I broke a wrist" and "if I have it" tell of oneself.
    private static readonly FrozenSet<string> Asking = WordTable.Set(
        "do should can could must may might would will shall did");

    // "broke wrist last year": who leaves out the "I" tells of oneself all the same.
    private static readonly FrozenSet<string> Telling = WordTable.Set(
        "broke broken fell fractured had got been took taking on diagnosed prescribed feeling suffering started stopped female male woman man");

    private static readonly FrozenSet<string> Measures = WordTable.Set(
        "year years yr yrs yo kg kgs kilo kilos stone st lb lbs cm ft inch inches old aged born weigh");

    /// <param name="text">What was typed, without mentions.</param>
    public static bool IsAboutSomebody(string text)
    {
        var words = Tokenizer.Tokenize(Normaliser.Normalise(text)).Select(t => t.Text).ToList();
        if (words.Exists(Somebody.Contains) || (words.Count > 0 && Telling.Contains(words[0])))
            return true;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == "i" && (i == 0 || !Asking.Contains(words[i - 1])))
                return true;
        }

        return !Questions.LooksLikeQuestion(text)
            && words.Exists(w => char.IsAsciiDigit(w[0])) && words.Exists(Measures.Contains);
    }
}
