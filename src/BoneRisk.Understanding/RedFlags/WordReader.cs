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

            words.Add(new(token.Text is "cannot" or "carnt" or "canot" ? "cant" : token.Text, pending));
            pending = Break.None;
        }

        // What follows the last word tells whether its sentence is a question.
        words.Add(new("", pending == Break.Question ? Break.Question : Break.Strong));
        return words;
    }

    private static string Joined(string verb) => verb switch
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
