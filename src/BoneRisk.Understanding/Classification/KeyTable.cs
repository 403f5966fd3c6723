using System.Numerics;
using System.Runtime.CompilerServices;

namespace BoneRisk.Understanding;

/// <summary>Numbers keys from 0, in the order in which they come. Small and quick: training does little else.</summary>
internal sealed class KeyTable
{
    private const int Smallest = 1 << 12;

    private ulong[] _keys;
    private int[] _numbers;

    public KeyTable() => (_keys, _numbers) = (new ulong[Smallest], new int[Smallest]);

    /// <summary>Numbers keys that are all different.</summary>
    public KeyTable(ReadOnlySpan<ulong> keys)
    {
        var slots = Math.Max(Smallest, (int)BitOperations.RoundUpToPowerOf2((uint)keys.Length * 2));
        (_keys, _numbers) = (new ulong[slots], new int[slots]);
        AddAll(keys);
    }

    /// <summary>How many keys have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a key; a new one when it has none. The key 0 is not to be used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(ulong key)
    {
        var slot = Slot(key);
        if (_keys[slot] == key)
            return _numbers[slot];
        (_keys[slot], _numbers[slot]) = (key, Count++);
        if (Count * 2 > _keys.Length)
            Grow();
        return Count - 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddAll(ReadOnlySpan<ulong> keys)
    {
        foreach (var key in keys)
        {
            var slot = Slot(key);
            (_keys[slot], _numbers[slot]) = (key, Count++);
        }
    }

    /// <summary>The number of a key; -1 when it has none.</summary>
    public int Find(ulong key)
    {
        var slot = Slot(key);
        return _keys[slot] == key ? _numbers[slot] : -1;
    }

    /// <summary>The keys, by number.</summary>
    public ulong[] All()
    {
        var all = new ulong[Count];
        for (var slot = 0; slot < _keys.Length; slot++)
        {
            if (_keys[slot] != 0)
                all[_numbers[slot]] = _keys[slot];
        }

        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key)
    {
        var keys = _keys;
        var slot = (int)(key >> 20) & (keys.Length - 1);
        while (keys[slot] != key && keys[slot] != 0)
            slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var (keys, numbers) = (_keys, _numbers);
        _keys = new ulong[keys.Length * 4];
        _numbers = new int[keys.Length * 4];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var slot = Slot(keys[i]);
            (_keys[slot], _numbers[slot]) = (keys[i], numbers[i]);
        }
    }
}
