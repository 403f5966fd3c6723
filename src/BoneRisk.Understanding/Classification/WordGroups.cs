namespace BoneRisk.Understanding;

/// <summary>
/// What a subject's words have to do with each other. Words that are the <i>same</i> are read as one; words of a
/// <i>kind</i> are read as themselves and as that kind, so that a text about one of them says something about the others.
/// </summary>
public sealed class WordGroups
{
    private const int LongestPhrase = 4;

    private readonly Dictionary<string, string> _same = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<ulong>> _kinds = [];
    private readonly HashSet<ulong> _beginnings = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Takes the groups: single words in a same; words and phrases of up to four words in a kind.</summary>
    /// <param name="same">By the word that stands for all: the others.</param>
    /// <param name="kinds">By the name of the kind: its words and phrases.</param>
    /// <param name="plain">Ordinary words, so that none is taken for a slip in one of the others.</param>
    /// <exception cref="ArgumentException">A word stands for two others, or a phrase is too long.</exception>
    public WordGroups(
        IReadOnlyDictionary<string, IReadOnlyList<string>> same,
        IReadOnlyDictionary<string, IReadOnlyList<string>> kinds,
        IReadOnlyList<string> plain)
    {
        (Same, Kinds, Plain) = (same, kinds, plain);
        _words.UnionWith(plain);
        foreach (var (name, words) in same)
        {
            _words.Add(name);
            foreach (var word in words)
            {
                _words.Add(word);
                if (!_same.TryAdd(word, name))
                    throw new ArgumentException($"'{word}' stands for two words", nameof(same));
            }
        }

        foreach (var (name, phrases) in kinds)
        {
            foreach (var phrase in phrases)
                AddPhrase(KeyHash.Of(name), phrase);
        }
    }

    /// <summary>No groups.</summary>
    public static WordGroups None { get; } = new(
        new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, IReadOnlyList<string>>(), []);

    /// <summary>By the word that stands for all: the others.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Same { get; }

    /// <summary>By the name of the kind: its words and phrases.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Kinds { get; }

    /// <summary>Ordinary words.</summary>
    public IReadOnlyList<string> Plain { get; }

    /// <summary>All words that the groups know.</summary>
    internal IReadOnlyCollection<string> Words => _words;

    /// <summary>A word without its ending, or the word that stands for it.</summary>
    internal string Stem(string word) => _same.TryGetValue(word, out var same) ? same : Stemmer.Stem(word);

    /// <summary>Adds the kinds of the words and phrases that begin at a place, each once.</summary>
    internal void AddKinds(List<KnownWord> words, int start, List<ulong> kinds)
    {
        var phrase = words[start].Key;
        for (var next = start + 1; ; next++)
        {
            if (_kinds.TryGetValue(phrase, out var found))
            {
                foreach (var kind in found)
                {
                    if (!kinds.Contains(kind))
                        kinds.Add(kind);
                }
            }

            if (next == words.Count || next - start == LongestPhrase || !_beginnings.Contains(phrase))
                return;
            phrase = Longer(phrase, words[next].Key);
        }
    }

    private static ulong Longer(ulong phrase, ulong word) => KeyHash.Pair(phrase, word, 'l');

    private void AddPhrase(ulong kind, string phrase)
    {
        var words = phrase.Split(' ');
        if (words.Length > LongestPhrase)
            throw new ArgumentException($"'{phrase}' is longer than {LongestPhrase} words", nameof(phrase));
        var key = 0UL;
        foreach (var word in words)
        {
            var isSign = word[0] == StemReader.NumberSign;
            if (!isSign)
                _words.Add(word);
            if (key != 0)
                _beginnings.Add(key);
            var own = KeyHash.Of(isSign || StopWords.Contains(word) ? word : Stem(word));
            key = key == 0 ? own : Longer(key, own);
        }

        if (!_kinds.TryGetValue(key, out var kinds))
            _kinds.Add(key, kinds = []);
        if (!kinds.Contains(kind))
            kinds.Add(kind);
    }
}
