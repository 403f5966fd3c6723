using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>All patterns, with their parts by first word, so that a message is gone through once.</summary>
internal sealed class PatternSet
{
    private const string Filler = "@filler";
    private const string Plain = "@plain";

    private readonly PatternWords _words;
    private readonly Pattern[] _patterns;
    private readonly FrozenDictionary<int, int[]> _byPart;
    private readonly FrozenDictionary<int, PatternPart[]> _byFirst;
    private readonly int _rules;
    private readonly int _filler;

    public PatternSet(IReadOnlyList<BoundaryRule> rules, IReadOnlyDictionary<string, string> classes)
    {
        _rules = rules.Count;
        var words = new PatternWords.Builder(classes);
        _filler = words.Slot(Filler);
        words.Slot(Plain);
        var parts = new Dictionary<string, PatternPart>(StringComparer.Ordinal);
        _patterns = [.. rules.SelectMany((rule, i) => rule.Patterns.Select(text => Read(i, text, parts, words)))];
        _byPart = Enumerable.Range(0, _patterns.Length).GroupBy(i => _patterns[i].Wanted[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _byFirst = parts.Values.GroupBy(part => part.Elements[0].Slot).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _words = words.Build();
    }

    /// <summary>By rule: the first of its patterns that holds in a message, or null. Null when there is none at all.</summary>
    public string?[]? Find(List<Word> words)
    {
        var message = new PatternMessage(_words.Slots(words), words, _filler);
        int[]? first = null;
        var places = Places(message);
        foreach (var part in places.Keys)
        {
            foreach (var i in _byPart.GetValueOrDefault(part, []))
            {
                var rule = _patterns[i].Rule;
                if ((first is null || first[rule] < 0 || i < first[rule]) && _patterns[i].Holds(places, message.Length))
                    (first ??= Nothing())[rule] = i;
            }
        }

        return first is null ? null : Array.ConvertAll(first, i => i < 0 ? null : _patterns[i].Text);
    }

    private int[] Nothing()
    {
        var nothing = new int[_rules];
        Array.Fill(nothing, -1);
        return nothing;
    }

    /// <summary>Where each part begins that is there at all.</summary>
    private Dictionary<int, List<int>> Places(PatternMessage message)
    {
        var places = new Dictionary<int, List<int>>();
        for (var i = 0; i < message.Length; i++)
        {
            foreach (var slot in message.Slots[i])
            {
                if (!_byFirst.TryGetValue(slot, out var parts))
                    continue;
                foreach (var part in parts)
                {
                    if (!part.StandsAt(message, i))
                        continue;
                    if (!places.TryGetValue(part.Number, out var at))
                        places.Add(part.Number, at = []);
                    at.Add(i);
                }
            }
        }

        return places;
    }

    private static Pattern Read(int rule, string text, Dictionary<string, PatternPart> parts, PatternWords.Builder words)
    {
        List<int> wanted = [], unwanted = [];
        var (start, list) = (0, wanted);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('+' or '-'))
                continue;
            if (text[start..i].Trim() is { Length: > 0 } part)
                list.Add(Part(part, parts, words));
            if (i < text.Length)
                (start, list) = (i + 1, text[i] == '+' ? wanted : unwanted);
        }

        return wanted.Count > 0
            ? new(rule, text, [.. wanted], [.. unwanted])
            : throw new FormatException($"'{text}' wants nothing to be there");
    }

    private static int Part(string text, Dictionary<string, PatternPart> parts, PatternWords.Builder words)
    {
        if (!parts.TryGetValue(text, out var part))
        {
            var elements = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            var first = elements[0] == "^";
            var read = elements.Skip(first ? 1 : 0).Select(e => PatternElement.Read(e, words)).ToArray();
            if (read is [] or [{ IsGap: true } or { IsOptional: true }, ..] or [.., { IsGap: true }])
                throw new FormatException($"'{text}' should begin and end with a word");
            parts.Add(text, part = new(parts.Count, read, first));
        }

        return part.Number;
    }
}
