using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Finds a command ("help", "back", "start over") when it is all that a message says; never one inside a sentence,
/// so that "help the children" is no call for help. Safe for concurrent use.
/// </summary>
/// <param name="phrases">
/// The wordings of each command, by command id. One may be a family: bars part alternatives, brackets make a word
/// optional, <c>*</c> is up to five words (<c>speak|talk to (a) person|human</c>).
/// </param>
public sealed class CommandMatcher(IReadOnlyDictionary<string, IReadOnlyList<string>> phrases)
{
    private const int LongestMessage = 120;

    // Politeness that changes nothing about a command. Kept short: "I have stopped" is not "stop".
    private static readonly EndWords Openers = new(
        """
        please|pls|plz|can you|could you|would you|will you|can i|could i|may i|can we|i want to|i want|i would like to
        |i would like|id like to|id like|i wanna|i need to|i need|i wish to|lets|let me|let us|just|hi|hello|hey|ok|okay
        |well|so|oh|um|erm|sorry|actually|no|wait|now|take me|go|hang on|hold on|oops|whoops|excuse me|i think i|can u|could u
        |but|and|yes|thanks|thank you|right|look|listen|is it possible to|is there a way to|any chance i can|how do i|how can i|id rather|i d like to|cud i|can we just|i just want to
        """,
        closing: false);

    private static readonly EndWords Closers = new(
        """
        please|pls|plz|thanks|thank you|ta|cheers|now|then|mate|me|instead|if possible|if i can|if you can|if i may|sorry|love
        |lol|x|xx|tho|though|again|here|at all|asap|right now|dear|ok|okay|for a minute|for a sec|ty|thx
        """,
        closing: true);

    private readonly Wording[] _all =
        [.. phrases.SelectMany(p => p.Value.Append(p.Key).Select(text => new Wording(p.Key, new(text)))).Where(w => !w.Pattern.IsEmpty)];

    private FrozenDictionary<string, Wording[]>? _byFirst;

    private sealed record Wording(string Id, WordPattern Pattern);

    private FrozenDictionary<string, Wording[]> ByFirst => _byFirst ??= _all
        .SelectMany(w => w.Pattern.FirstWords.Distinct().Select(First => (First, w)))
        .GroupBy(p => p.First)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.w).ToArray(), StringComparer.Ordinal);

    /// <summary>Finds the command of a message.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The command's id, or null.</returns>
    public string? Match(string text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestMessage)
            return null;
        var parts = Politeness.Peel(Phrases.Words(text), Openers, Closers).ToList();
        foreach (var part in parts)
        {
            if (FindExact(part) is { } id)
                return id;
        }

        foreach (var part in parts)
        {
            if (FindClose(part) is { } id)
                return id;
        }

        return null;
    }

    private string? FindExact(ArraySegment<string> words)
    {
        if (words.Count == 0 || !ByFirst.TryGetValue(words[0], out var wordings))
            return null;
        foreach (var wording in wordings)
        {
            if (wording.Pattern.IsWhole(words, typos: false))
                return wording.Id;
        }

        return null;
    }

    /// <summary>With typos in long words; what may be two commands is none.</summary>
    private string? FindClose(ArraySegment<string> words)
    {
        string? found = null;
        foreach (var (id, pattern) in _all)
        {
            if (found == id || !pattern.MayBe(words) || !pattern.IsWhole(words, typos: true))
                continue;
            if (found is not null)
                return null;
            found = id;
        }

        return found;
    }
}
