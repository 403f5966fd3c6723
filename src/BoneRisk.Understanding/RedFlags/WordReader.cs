using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Turns a message, or a phrase of a rule, into words with the breaks between them.</summary>
internal static class WordReader
{
    /// <summary>Words that join with a following "not" into the short form, so that each is spelled one way.</summary>
    private static readonly FrozenSet<string> JoinsNot = WordTable.Set(
        "can could do does did is are was were has have had will would should must need");

    public static List<Word> Read(string text)
    {
        var tokens = Tokenizer.Tokenize(Normaliser.Normalise(text));
        var words = new List<Word>(tokens.Count);
        var pending = Break.None;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Mark)
            {
                pending = Stronger(pending, BreakOf(token, pending));
                continue;
            }

            if (token.Text == "not" && pending == Break.None && words.Count > 0 && JoinsNot.Contains(words[^1].Text))
            {
                words[^1] = words[^1] with { Text = Joined(words[^1].Text) };
                continue;
            }

            if (token.Text == "to" && pending == Break.None && TakeUnable(words))
                continue;

            words.Add(new(IsRespelled(token.Text) ? "cant" : token.Text, pending));
            pending = Break.None;
        }

        // What follows the last word tells whether its sentence is a question.
        words.Add(new("", pending == Break.Question ? Break.Question : Break.Strong));
        return words;
    }

    /// <summary>"unable to" and "not able to" are "cant" as well.</summary>
    private static bool TakeUnable(List<Word> words)
    {
        var length = words is [.., { Text: "unable" }] ? 1
            : words is [.., { Text: "not" or "isnt" or "arent" }, { Text: "able", Break: Break.None }] ? 2
            : words is [.., { Text: "not" or "havent" or "hasnt" }, { Text: "been", Break: Break.None }, { Text: "able", Break: Break.None }] ? 3
            : 0;
        if (length == 0)
            return false;
        var at = words.Count - length;
        words[at] = words[at] with { Text = "cant" };
        words.RemoveRange(at + 1, length - 1);
        return true;
    }

    /// <summary>Whether a word is another spelling of "cant".</summary>
    public static bool IsRespelled(string word) => word is "cannot" or "carnt" or "canot" or "cany" or "caint" or "cnt";

    /// <summary>Whether a verb and a "not" after it are read as one word.</summary>
    public static bool Joins(string verb) => JoinsNot.Contains(verb);

    public static string Joined(string verb) => verb switch
    {
        "can" => "cant",
        "will" => "wont",
        _ => verb + "nt",
    };

    private static Break BreakOf(Token token, Break pending) => token.Text[0] switch
    {
        '?' => Break.Question,
        '.' or '!' or ';' or '\n' => Break.Strong,
        '-' when !token.SpaceBefore => pending,
        '\'' or '"' or '*' or '_' => pending,
        _ => Break.Weak,
    };

    private static Break Stronger(Break a, Break b) => a > b ? a : b;
}
