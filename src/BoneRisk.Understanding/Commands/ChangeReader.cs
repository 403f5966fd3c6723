using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Reads "change my weight", "can I correct my age to 68", "put my height as 5 ft 3". Safe for concurrent use.</summary>
/// <param name="questions">What each question is called, by id.</param>
public sealed class ChangeReader(IReadOnlyList<(string Id, IReadOnlyList<string> Names)> questions)
{
    private const int LongestMessage = 200;
    private const int LongestName = 6;

    private static readonly FrozenSet<string> Verbs = WordTable.Set(
        "change edit correct update amend alter fix mend modify chnage chang chage redo");

    /// <summary>They ask for a change only where a value follows: "put my weight as 60".</summary>
    private static readonly FrozenSet<string> Setters = WordTable.Set("put make set");

    private static readonly FrozenSet<string> Before = WordTable.Set(
        """
        please pls plz can could may might i id we you u want to need would like wanna let me lets no wait sorry actually oh
        hi hello ok okay just hang on hold oops how do and so have go back got must should also now yes well um
        """);

    private static readonly FrozenSet<string> Little = WordTable.Set("my the a our answer answers for about of on question to one that");
    private static readonly FrozenSet<string> Between = WordTable.Set("to as at is its it should be into down instead say with by from");

    private readonly (string Id, string[] Words)[] _names =
        [.. questions.SelectMany(q => q.Names.Select(n => (q.Id, Phrases.Words(n)))).OrderByDescending(n => n.Item2.Length)];

    /// <returns>Null when the message asks for no such change.</returns>
    public ChangeRead? Read(string text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestMessage)
            return null;
        var plain = Normaliser.Normalise(text);
        var tokens = Tokenizer.Tokenize(plain).FindAll(t => t.Kind != TokenKind.Mark);
        string[] words = [.. tokens.Select(Phrases.Canonical)];
        var verb = Array.FindIndex(words, w => Verbs.Contains(w) || Setters.Contains(w));
        if (verb < 0 || !words.Take(verb).All(Before.Contains))
            return null;
        var at = verb + 1;
        while (at < words.Length && Little.Contains(words[at]))
            at++;
        if (Named(words, at) is not var (id, end))
            return null;
        var from = end;
        while (from < words.Length && Between.Contains(words[from]))
            from++;
        // "from 58 to 60"
        var last = Array.LastIndexOf(words, "to");
        if (last > end && words.AsSpan(end, last - end).Contains("from"))
            from = last + 1;
        var value = from < words.Length && from > end ? plain[tokens[from].Start..].Trim()
            : from < words.Length && char.IsAsciiDigit(words[from][0]) ? plain[tokens[from].Start..].Trim()
            : null;
        if (value is null && (Setters.Contains(words[verb]) || (from < words.Length && !words.Skip(from).All(IsCloser))))
            return null;
        return new(id, value);
    }

    private static bool IsCloser(string word) => word is "please" or "pls" or "plz" or "thanks" or "thank" or "you" or "answer" or "now" or "ta" or "again" or "question" or "x";

    private (string Id, int End)? Named(string[] words, int at)
    {
        foreach (var exact in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var (id, name) in _names)
            {
                if (name.Length <= LongestName && at + name.Length <= words.Length && (exact ? words.AsSpan(at).StartsWith(name) : Phrases.IsAt(words, at, name)))
                    return (id, at + name.Length);
            }
        }

        return null;
    }
}
