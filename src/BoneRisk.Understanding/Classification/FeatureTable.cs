using System.Buffers;
using System.Runtime.CompilerServices;

namespace BoneRisk.Understanding;

/// <summary>
/// Numbers the features of all examples and weighs those of a text by how rare they are (TF-IDF). How
/// often a text has one does not matter.
/// </summary>
/// <param name="wordShare">How much of a text's square length is its words'; the rest is its runs of characters'.</param>
internal sealed class FeatureTable(float wordShare)
{
    private readonly KeyTable _keys = new();
    private readonly List<(int LastExample, int Having)> _uses = [];
    private readonly List<int> _words = [];
    private float[] _rarity = [];
    private float _unknown;

    /// <summary>The examples; weighed after <see cref="Weigh()"/>.</summary>
    public SparseTexts Examples { get; } = new();

    /// <summary>How many features there are.</summary>
    public int Features => _keys.Count;

    /// <summary>The weight of something that some examples have: the rarer, the heavier.</summary>
    public static float Rarity(int examples, int having) => MathF.Log((1f + examples) / (1f + having)) + 1;

    /// <summary>Takes what was written: a table that knows no examples.</summary>
    public FeatureTable(BinaryReader from)
        : this(from.ReadSingle())
    {
        _unknown = from.ReadSingle();
        _keys = new(from.ReadBlock<ulong>());
        _rarity = from.ReadBlock<float>();
    }

    /// <summary>Writes some features; the others will be unknown.</summary>
    public void Write(BinaryWriter to, IReadOnlyList<int> features)
    {
        var keys = _keys.All();
        to.Write(wordShare);
        to.Write(_unknown);
        to.WriteBlock<ulong>([.. features.Select(f => keys[f])]);
        to.WriteBlock<float>([.. features.Select(f => _rarity[f])]);
    }

    /// <summary>Numbers and counts the features of an example.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Learn(FeatureKeys features)
    {
        _words.Add(Learn(features.Words));
        Learn(features.Runs);
        Examples.End();
    }

    /// <summary>Ends the learning: weighs the examples.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Weigh()
    {
        _unknown = Rarity(Examples.Count, 0);
        _rarity = new float[Features];
        for (var f = 0; f < _rarity.Length; f++)
            _rarity[f] = Rarity(Examples.Count, _uses[f].Having);
        for (var i = 0; i < Examples.Count; i++)
        {
            var items = Examples[i];
            Weigh(items[.._words[i]], wordShare, 0);
            Weigh(items[_words[i]..], 1 - wordShare, 0);
        }
    }

    /// <summary>Weighs a text. Unknown features are left out, yet count for its length: it is less like anything known.</summary>
    /// <returns>The known features, and the share of the square length that is unknown, from 0 to 1.</returns>
    public (SparseItem[] Items, float Unknown) Read(FeatureKeys features)
    {
        var rented = ArrayPool<int>.Shared.Rent(features.Words.Count + features.Runs.Count);
        var words = Find(features.Words, rented);
        var runs = Find(features.Runs, rented.AsSpan(words.Known));
        var items = new SparseItem[words.Known + runs.Known];
        for (var i = 0; i < items.Length; i++)
            items[i] = new(rented[i], 0);
        ArrayPool<int>.Shared.Return(rented);
        var unknown = Weigh(items.AsSpan(0, words.Known), wordShare, words.Unknown)
            + Weigh(items.AsSpan(words.Known), 1 - wordShare, runs.Unknown);
        return (items, unknown);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Learn(List<ulong> keys)
    {
        var count = 0;
        var example = Examples.Count;
        foreach (var key in keys)
        {
            var number = _keys.Add(key);
            if (number == _uses.Count)
                _uses.Add((-1, 0));
            var (last, having) = _uses[number];
            if (last == example)
                continue;
            _uses[number] = (example, having + 1);
            Examples.Add(new(number, 0));
            count++;
        }

        return count;
    }

    /// <summary>Writes down the number of each known key once, in order.</summary>
    private (int Known, int Unknown) Find(List<ulong> keys, Span<int> numbers)
    {
        var count = 0;
        foreach (var key in keys)
        {
            if (_keys.Find(key) is var number and >= 0)
                numbers[count++] = number;
        }

        numbers[..count].Sort();
        var distinct = 0;
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || numbers[i] != numbers[i - 1])
                numbers[distinct++] = numbers[i];
        }

        return (distinct, keys.Count - count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Weigh(Span<SparseItem> items, float share, int unknown)
    {
        var known = 0f;
        foreach (var item in items)
            known += _rarity[item.Feature] * _rarity[item.Feature];
        var all = known + (unknown * _unknown * _unknown);
        if (all == 0)
            return 0;
        var factor = MathF.Sqrt(share / all);
        foreach (ref var item in items)
            item = item with { Weight = _rarity[item.Feature] * factor };
        return share * (1 - (known / all));
    }
}
