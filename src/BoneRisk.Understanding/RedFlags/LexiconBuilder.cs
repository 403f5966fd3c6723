namespace BoneRisk.Understanding;

/// <summary>Gathers word classes, named ones and those that phrases write out, and makes the lexicon of them.</summary>
internal sealed class LexiconBuilder(PhraseBook book)
{
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _members = [];
    private readonly Dictionary<string, string[]> _read = new(StringComparer.Ordinal);

    /// <summary>The class of a part of a phrase: <c>hip|groin</c>, <c>@hip|upper_leg</c>.</summary>
    /// <exception cref="ArgumentException">A named class does not exist.</exception>
    public int Class(string part)
    {
        if (_classes.TryGetValue(part, out var known))
            return known;
        var members = part.Split('|', StringSplitOptions.RemoveEmptyEntries);
        if (members is [['@', .. var name]])
            members = Named(name);
        _members.Add(members);
        return _classes[part] = _members.Count - 1;
    }

    public Lexicon Build()
    {
        var words = new Dictionary<string, Draft>(8192, StringComparer.Ordinal);
        for (var c = 0; c < _members.Count; c++) // Classes that are named by members are appended meanwhile.
            Add(words, c, _members[c], depth: 0);
        SameWord.Spread(words.Keys, (from, to) => Of(words, to).Classes.AddRange(Of(words, from).Classes));
        var size = (_members.Count + 63) >> 6;
        return new(words.ToDictionary(w => w.Key, w => w.Value.Word(w.Key, size), StringComparer.Ordinal), _members.Count);
    }

    private string[] Named(string name) => book.Words.TryGetValue(name, out var members)
        ? [.. members]
        : throw new ArgumentException($"There is no class of words '@{name}'.");

    private void Add(Dictionary<string, Draft> words, int wordClass, IReadOnlyList<string> members, int depth)
    {
        if (depth > 8)
            throw new ArgumentException("Classes of words hold each other.");
        foreach (var member in members)
        {
            if (member is ['@', .. var name])
                Add(words, wordClass, Named(name), depth + 1);
            else
                AddWords(words, wordClass, Read(member));
        }
    }

    /// <summary>A plain word needs no reader: most members are one, and there are thousands.</summary>
    private string[] Read(string member)
    {
        if (_read.TryGetValue(member, out var known))
            return known;
        var words = member.AsSpan().ContainsAnyExceptInRange('a', 'z') || WordReader.IsRespelled(member)
            ? [.. WordReader.Read(member.Replace('_', ' ')).Select(w => w.Text).Where(w => w.Length > 0)]
            : new[] { member };
        return _read[member] = words;
    }

    private static void AddWords(Dictionary<string, Draft> words, int wordClass, string[] sequence)
    {
        if (sequence.Length == 1)
            Of(words, sequence[0]).Classes.Add(wordClass);
        else if (sequence.Length > 1)
            Of(words, sequence[0]).Longer.Add(new(sequence[1..], wordClass));
        for (var i = 1; i < sequence.Length; i++)
            Of(words, sequence[i]);
    }

    private static Draft Of(Dictionary<string, Draft> words, string word) =>
        words.TryGetValue(word, out var draft) ? draft : words[word] = new();

    private sealed class Draft
    {
        public List<int> Classes { get; } = [];

        public List<Longer> Longer { get; } = [];

        public LexWord Word(string text, int size)
        {
            var bits = new ulong[size];
            foreach (var c in Classes)
                bits[c >> 6] |= 1UL << c;
            return new(text, bits, [.. Longer]);
        }
    }
}
