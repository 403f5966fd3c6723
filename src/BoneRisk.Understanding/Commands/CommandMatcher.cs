namespace BoneRisk.Understanding;

/// <summary>
/// Finds a command ("help", "back", "start over") when it is all that a message says; never one inside a sentence,
/// so that "help the children" is no call for help. Safe for concurrent use.
/// </summary>
/// <param name="phrases">The wordings of each command, by command id.</param>
public sealed class CommandMatcher(IReadOnlyDictionary<string, IReadOnlyList<string>> phrases)
{
    private const int LongestMessage = 120;

    // Politeness that changes nothing about a command. Kept short: "I have stopped" is not "stop".
    private static readonly string[][] Openers = WordTable.Sequences(
        """
        please|pls|plz|can you|could you|would you|will you|can i|could i|may i|can we|i want to|i want|i would like to
        |i would like|id like to|id like|i wanna|i need to|i need|i wish to|lets|let me|let us|just|hi|hello|hey|ok|okay
        |well|so|oh|um|erm|sorry|actually|no|wait|now|take me|go
        """);

    private static readonly string[][] Closers = WordTable.Sequences("please|pls|plz|thanks|thank you|ta|cheers|now|then|mate|me");

    private readonly (string Id, string[] Words)[] _phrases =
        [.. phrases.SelectMany(p => p.Value.Append(p.Key).Select(words => (p.Key, Phrases.Words(words)))).Where(p => p.Item2.Length > 0)];

    /// <summary>Finds the command of a message.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The command's id, or null.</returns>
    public string? Match(string text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestMessage)
            return null;
        var words = Phrases.Words(text);
        foreach (var part in Politeness.Peel(words, Openers, Closers))
        {
            if (Find(part) is { } id)
                return id;
        }

        return null;
    }

    private string? Find(ArraySegment<string> words)
    {
        foreach (var (id, phrase) in _phrases)
        {
            if (words.AsSpan().SequenceEqual(phrase))
                return id;
        }

        string? found = null;
        foreach (var (id, phrase) in _phrases)
        {
            if (found == id || !IsClose(words, phrase))
                continue;
            if (found is not null)
                return null;
            found = id;
        }

        return found;
    }

    /// <summary>Typos only in words of six letters or more: "back" and "bank" are both words.</summary>
    private static bool IsClose(ArraySegment<string> words, string[] phrase)
    {
        if (words.Count != phrase.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var limit = phrase[i].Length switch { < 6 => 0, < 9 => 1, _ => 2 };
            if (!Typos.Match(words[i], phrase[i], limit))
                return false;
        }

        return true;
    }
}
