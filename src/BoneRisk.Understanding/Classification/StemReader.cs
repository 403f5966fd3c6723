using System.Buffers;

namespace BoneRisk.Understanding;

/// <summary>Reads texts: first the examples, to learn their words; then others, with their slips corrected.</summary>
internal sealed class StemReader
{
    /// <summary>How a number's sign begins; no word does.</summary>
    public const char NumberSign = '#';

    /// <summary>Questions are short; what is beyond this many words is a story.</summary>
    private const int MostWords = 60;

    private static readonly SearchValues<char> PlainSigns = SearchValues.Create(" abcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly KnownWord WholeNumber = new("#", "#", IsTelling: false);
    private static readonly KnownWord Fraction = new("#.#", "#.#", IsTelling: false);
    private static readonly KnownWord Year = new("####", "####", IsTelling: false);

    private readonly WordGroups _groups;
    private readonly Dictionary<string, KnownWord> _words = new(StringComparer.Ordinal);
    private Speller? _speller;

    public StemReader(WordGroups groups)
    {
        _groups = groups;
        foreach (var word in groups.Words)
            LearnWord(word);
    }

    /// <summary>Takes what was written: the words that were learnt.</summary>
    public StemReader(WordGroups groups, BinaryReader from)
    {
        _groups = groups;
        var (words, uses) = (from.ReadTexts(), from.ReadBlock<int>());
        _words.EnsureCapacity(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var word = New(words[i]);
            word.Uses = uses[i];
            _words.Add(word.Text, word);
        }
    }

    /// <summary>Writes the words that were learnt.</summary>
    public void Write(BinaryWriter to)
    {
        to.WriteTexts(_words.Keys);
        to.WriteBlock<int>([.. _words.Values.Select(w => w.Uses)]);
    }

    /// <summary>Ends the learning of words. From now on an unknown word that is near a known one is read as that.</summary>
    public void Correct() => _speller = new(_words.Values);

    /// <summary>Reads an example.</summary>
    public ReadText Learn(string text) => Read(text, LearnWord);

    /// <summary>Reads any other text.</summary>
    public ReadText Read(string text) => Read(text, FindWord);

    private ReadText Read(string text, Func<string, KnownWord> read)
    {
        List<KnownWord> words = new(16);
        List<ulong> kinds = new(16);
        foreach (var token in Tokenizer.Tokenize(IsPlain(text) ? text : Normaliser.Normalise(text)))
        {
            if (token.Kind == TokenKind.Mark)
                continue;
            if (words.Count == MostWords)
                break;
            words.Add(token.Kind == TokenKind.Number ? Shape(token.Number) : read(token.Text));
        }

        for (var i = 0; i < words.Count; i++)
            _groups.AddKinds(words, i, kinds);
        return new(words, kinds);
    }

    /// <summary>Most examples are written as they are read.</summary>
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(PlainSigns);

    private KnownWord LearnWord(string text)
    {
        if (!_words.TryGetValue(text, out var word))
            _words.Add(text, word = New(text));
        word.Uses++;
        return word;
    }

    private KnownWord FindWord(string text) =>
        _words.TryGetValue(text, out var word) ? word : _speller?.Nearest(text) ?? New(text);

    private KnownWord New(string text)
    {
        var isStop = StopWords.Contains(text);
        return new(text, isStop ? text : _groups.Stem(text), !isStop);
    }

    /// <summary>What a number looks like says what it may be: a laboratory value, a year, an age.</summary>
    private static KnownWord Shape(decimal value) =>
        value != decimal.Truncate(value) ? Fraction : value is >= 1900 and < 2100 ? Year : WholeNumber;
}
