using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Tells questions from answers.</summary>
public static class Questions
{
    private static readonly FrozenSet<string> WhWords = WordTable.Set(
        "what whats when where which who whos whose why whys how hows explain define whatre wots wat wot");

    private static readonly FrozenSet<string> Auxiliaries = WordTable.Set(
        "can could is are does do did will would should may might has have was were am shall isnt arent dont doesnt cant couldnt wouldnt shouldnt wont");

    private static readonly FrozenSet<string> Subjects = WordTable.Set(
        """
        i you it my the this that there a an we they he she these those your someone people anyone low high calcium vitamin
        osteoporosis osteopenia bones bone milk cheese any all taking drinking eating being men women having
        """);

    private static readonly FrozenSet<string> Openers = WordTable.Set(
        "so and ok okay hi hello hey please um er well also then but sorry just quick question actually oh");

    private static readonly string[][] Requests = WordTable.Sequences(
        """
        tell me|i want to know|i would like to know|id like to know|i wonder|im wondering|i was wondering|wondering if
        |can you tell|could you tell|any idea|any advice|information on|information about|info on|info about|i have a question
        |more about|meaning of|difference between|please explain|not sure what|dont understand|i dont get
        """);

    /// <summary>
    /// Whether a text reads as a question: it ends with "?", opens with a question word ("what", "how"), opens as an
    /// inverted sentence ("can I", "does it", "is low calcium…"), or asks to be told something.
    /// </summary>
    /// <param name="text">What was typed.</param>
    public static bool LooksLikeQuestion(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return false;
        var plain = Normaliser.Normalise(text);
        var words = Tokenizer.Tokenize(plain).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text).Take(40).ToList();
        if (words.Count == 0)
            return false;
        if (plain.AsSpan().TrimEnd(" \n\"')!").EndsWith("?"))
            return true;
        var first = words.FindIndex(w => !Openers.Contains(w));
        if (first < 0)
            return false;
        var next = first + 1 < words.Count ? words[first + 1] : "";
        return (WhWords.Contains(words[first]) && !IsClauseOfTime(words[first], next))
            || (Auxiliaries.Contains(words[first]) && Subjects.Contains(next))
            || Requests.Any(r => words.Skip(first).Take(r.Length).SequenceEqual(r));
    }

    /// <summary>"when I was 45" answers; "when is my scan" asks.</summary>
    private static bool IsClauseOfTime(string word, string next) =>
        word is "when" or "which" or "who" or "where" && (next.Length == 0 || next is "i" or "my" or "he" or "she" or "they" or "it" or "we");
}
