using System.Collections.Frozen;
using System.Globalization;

namespace BoneRisk.Understanding;

/// <summary>
/// Which slots a typed word may fill. A slot is one element of a pattern: a word, either of some words, a class, or a
/// number. Slips of the keys are looked up for words that no pattern holds.
/// </summary>
internal sealed class PatternWords
{
    private const string Number = "#";
    private const string Minor = "#18";
    private const int Adult = 18;
    private const int MostSlips = 2;

    private static readonly string[] NoWords = [];
    private static readonly int[] None = [];

    private readonly FrozenDictionary<string, int[]> _slots;
    private readonly FrozenDictionary<(char First, int Length), string[]> _long;
    private readonly int[] _number;
    private readonly int[] _minor;

    private PatternWords(Dictionary<string, int[]> slots, int[] number, int[] minor)
    {
        _slots = slots.ToFrozenDictionary(StringComparer.Ordinal);
        _long = slots.Keys.Where(word => SlipsIn(word) > 0).Order(StringComparer.Ordinal)
            .GroupBy(word => (word[0], word.Length)).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        (_number, _minor) = (number, minor);
    }

    /// <summary>The slots of each word of a message.</summary>
    public int[][] Slots(List<Word> words)
    {
        var slots = new int[words.Count - 1][]; // The last word is the empty one that ends the message.
        for (var i = 0; i < slots.Length; i++)
            slots[i] = Of(words[i].Text);
        return slots;
    }

    private int[] Of(string typed)
    {
        if (_slots.TryGetValue(typed, out var known))
            return known;
        if (char.IsAsciiDigit(typed[0]))
            return int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < Adult ? _minor : _number;
        if (_slots.TryGetValue(SameWord.WithoutS(typed), out known))
            return known;
        return Slip(typed);
    }

    /// <summary>The word that a typed one may be a slip for. First letters are seldom missed.</summary>
    private int[] Slip(string typed)
    {
        for (var length = typed.Length - MostSlips; length <= typed.Length + MostSlips; length++)
        {
            foreach (var word in _long.GetValueOrDefault((typed[0], length), NoWords))
            {
                if (Typos.Match(typed, word, SlipsIn(word)))
                    return _slots[word];
            }
        }

        return None;
    }

    /// <summary>Slips allowed in a word: none in a short one, because it is looked for in everything.</summary>
    private static int SlipsIn(string word) => word.Length switch { <= 5 => 0, <= 8 => 1, _ => MostSlips };

    /// <summary>Gathers the words of all patterns.</summary>
    public sealed class Builder(IReadOnlyDictionary<string, string> classes)
    {
        private static readonly FrozenSet<string> SmallNumbers = WordTable.Set(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen");

        private static readonly FrozenSet<string> LargeNumbers = WordTable.Set(
            "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand");

        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);

        /// <summary>The slot of one element.</summary>
        public int Slot(string element)
        {
            if (_numbers.TryGetValue(element, out var slot))
                return slot;
            _numbers.Add(element, slot = _numbers.Count);
            foreach (var word in Expand(element))
                Add(word, slot);
            return slot;
        }

        public PatternWords Build()
        {
            foreach (var word in SmallNumbers)
                AddNumber(word, true);
            foreach (var word in LargeNumbers)
                AddNumber(word, false);
            foreach (var word in _words.Keys.Where(word => char.IsAsciiDigit(word[0])).ToList())
                AddNumber(word, word.Length <= 2 && int.Parse(word, CultureInfo.InvariantCulture) < Adult);
            var number = Existing(Number);
            return new(_words.ToDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.Ordinal), number, [.. number, .. Existing(Minor)]);
        }

        private int[] Existing(string element) => _numbers.TryGetValue(element, out var slot) ? [slot] : [];

        private void AddNumber(string word, bool minor)
        {
            foreach (var slot in Existing(Number).Concat(minor ? Existing(Minor) : []))
                Add(word, slot);
        }

        private void Add(string word, int slot)
        {
            if (!_words.TryGetValue(word, out var slots))
                _words.Add(word, slots = []);
            if (!slots.Contains(slot))
                slots.Add(slot);
        }

        private IEnumerable<string> Expand(string element) => element.Split('|').SelectMany(word => word switch
        {
            Number or Minor or "$" => [],
            ['@', .. var name] => PatternClasses.Words(name, classes),
            _ => [word],
        });
    }
}
